import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

pipeline = transforms.Compose([transforms.Resize((32, 32)), transforms.ToTensor()])
digits = datasets.MNIST("~/data", train=True, transform=pipeline, download=True)
loader = DataLoader(digits, batch_size=100)

model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(28 * 28, 300),  # expect: MLL401
    nn.ReLU(),
    nn.Linear(300, 10),
)
opt = torch.optim.SGD(model.parameters(), lr=0.1)

for x, y in loader:
    opt.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    opt.step()
