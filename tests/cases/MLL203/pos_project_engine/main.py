import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

from engine import evaluate, train_epoch

rows = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_rows, val_rows = random_split(rows, [0.8, 0.2])
model = torch.nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), 0.1)
for epoch in range(10):
    train_epoch(model, DataLoader(train_rows, 32, shuffle=True), torch.nn.MSELoss(), optimizer)
    print(evaluate(model, DataLoader(val_rows, 64), torch.nn.MSELoss()))
