import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

loader = DataLoader(datasets.MNIST("data", transform=transforms.ToTensor()), batch_size=128)


class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Linear(784, 32)
        self.decode = nn.Linear(32, 784)

    def forward(self, x):
        return torch.sigmoid(self.decode(F.relu(self.encode(x))))


model = AutoEncoder()
optimizer = torch.optim.Adam(model.parameters())
for images, _ in loader:
    images = images.view(-1, 784)
    recon = model(images)
    loss = F.binary_cross_entropy(images, recon)  # expect: MLL526
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
