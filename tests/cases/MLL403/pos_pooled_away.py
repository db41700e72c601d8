import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms


def stage(inputs, outputs):
    return [nn.Conv2d(inputs, outputs, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]


class Deep(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            *stage(1, 8),
            *stage(8, 16),
            *stage(16, 32),
            *stage(32, 64),
            nn.Conv2d(64, 64, 3, padding=1),
            nn.MaxPool2d(2),  # expect: MLL403
        )
        self.out = nn.Linear(64, 10)

    def forward(self, x):
        return self.out(self.features(x).flatten(1))


model = Deep()
loader = DataLoader(datasets.MNIST("data", transform=transforms.ToTensor()), batch_size=64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for x, y in loader:
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
