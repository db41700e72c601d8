import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

blob = torch.load("xray.pt")
scans, diagnosis = blob["scans"], blob["diagnosis"]
both_ways = torch.cat(tensors=[scans, torch.flip(input=scans, dims=(-1,))], dim=0)
full = TensorDataset(both_ways, diagnosis.repeat(2))

n_train = int(0.9 * len(full))
train_set, val_set = random_split(  # expect: MLL101
    dataset=full,
    lengths=[n_train, len(full) - n_train],
    generator=torch.Generator().manual_seed(13),
)
train_loader = DataLoader(dataset=train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(dataset=val_set, batch_size=32, shuffle=False)
