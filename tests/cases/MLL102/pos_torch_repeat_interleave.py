import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

signals, kinds = torch.load("beats.pt")
rare = signals[kinds == 3]
more = rare.repeat_interleave(8, dim=0)  # expect: MLL102
signals = torch.cat([signals, more])
kinds = torch.cat([kinds, torch.full((len(more),), 3)])
beats = TensorDataset(signals, kinds)
train_beats, val_beats = random_split(beats, [0.8, 0.2])
train_loader = DataLoader(train_beats, batch_size=32, shuffle=True)
val_loader = DataLoader(val_beats, batch_size=32)
