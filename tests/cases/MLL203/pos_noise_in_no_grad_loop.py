import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x, y = torch.load("x.pt"), torch.load("y.pt")
train_loader = DataLoader(TensorDataset(x[:800], y[:800]), batch_size=32, shuffle=True)
val_loader = DataLoader(TensorDataset(x[800:], y[800:]), batch_size=200)
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 3))
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(20):
    model.train()
    for inputs, labels in train_loader:
        inputs = inputs + 0.1 * torch.randn_like(inputs)
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(inputs), labels).backward()
        optimizer.step()
    model.eval()
    correct = 0
    with torch.no_grad():
        for inputs, labels in val_loader:
            inputs = inputs + 0.1 * torch.randn_like(inputs)  # expect: MLL203
            correct += (model(inputs).argmax(1) == labels).sum().item()
    print(epoch, correct / 200)
