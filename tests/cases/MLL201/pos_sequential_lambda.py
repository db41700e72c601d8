"""nn.Sequential and Lambda as transforms; three parts, of which two judge."""
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import transforms as tr
from torchvision.datasets import MNIST


def add_noise(x):
    return x + 0.1 * torch.randn_like(x)


pipeline = tr.Compose([tr.ToTensor(), tr.Lambda(add_noise), nn.Sequential(tr.Normalize((0.13,), (0.31,)))])
mnist = MNIST("mnist", transform=pipeline)
train, val, test = random_split(mnist, [50000, 5000, 5000])  # expect: MLL201

model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
optim = torch.optim.SGD(model.parameters(), lr=0.1)


def step(batch, learn):
    x, y = batch
    loss = nn.functional.cross_entropy(model(x), y)
    if learn:
        optim.zero_grad()
        loss.backward()
        optim.step()
    return loss.item()


for epoch in range(3):
    for batch in DataLoader(train, 64, shuffle=True):
        step(batch, True)
    model.eval()
    print(sum(step(batch, False) for batch in DataLoader(val, 64)))
print(sum(step(batch, False) for batch in DataLoader(test, 64)))
