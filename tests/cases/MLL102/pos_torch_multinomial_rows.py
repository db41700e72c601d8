import torch
from torch.utils.data import TensorDataset, random_split

x, y = torch.load("cells.pt")
weights = 1.0 / torch.bincount(y).float()
rows = torch.multinomial(weights[y], 4 * len(y), replacement=True)  # expect: MLL102
cells = TensorDataset(x[rows], y[rows])
train, val = random_split(cells, [0.8, 0.2])
