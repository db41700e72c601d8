import torch
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler, random_split

x, y = torch.load("cells.pt")
data = TensorDataset(x, y)
train, val = random_split(data, [0.9, 0.1])
weights = 1.0 / torch.bincount(y)[y[train.indices]].float()
sampler = WeightedRandomSampler(weights, num_samples=len(train), replacement=True)
train_loader = DataLoader(train, batch_size=64, sampler=sampler)
val_loader = DataLoader(val, batch_size=64)
