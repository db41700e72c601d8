import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

train_loader = DataLoader(TensorDataset(torch.load("x.pt"), torch.load("y.pt")), 32, shuffle=True)
val_loader = DataLoader(TensorDataset(torch.load("xv.pt"), torch.load("yv.pt")), 256)
model = nn.Linear(20, 3)
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(20):
    for inputs, labels in train_loader:
        inputs = inputs + 0.1 * torch.randn_like(inputs)
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(inputs), labels).backward()
        optimizer.step()
    with torch.no_grad():
        print(sum((model(x).argmax(1) == y).sum().item() for x, y in val_loader))
