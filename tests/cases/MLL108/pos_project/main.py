import torch
from torch import nn
from torch.utils.data import DataLoader

from data import training_data, validation_data

net = nn.Sequential(nn.Flatten(), nn.Linear(3072, 100))
optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
fit_loader = DataLoader(training_data(), batch_size=128, shuffle=True)
check_loader = DataLoader(validation_data(), batch_size=128)
for _ in range(5):
    for x, y in fit_loader:
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        optimizer.step()
    with torch.no_grad():
        print(sum((net(x).argmax(1) == y).sum().item() for x, y in check_loader))
