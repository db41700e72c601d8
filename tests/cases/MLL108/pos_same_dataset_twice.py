"""One data set, divided twice."""
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
sizes = [int(0.9 * len(data)), len(data) - int(0.9 * len(data))]
train_loader = DataLoader(random_split(data, sizes)[0], batch_size=10, shuffle=True)
test_loader = DataLoader(random_split(data, sizes)[1], batch_size=10)  # expect: MLL108
