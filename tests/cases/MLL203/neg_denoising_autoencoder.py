"""The network is given noisy images and judged by the clean ones: noise is its task."""
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

train_loader = DataLoader(datasets.MNIST("m", train=True, transform=transforms.ToTensor()), 128, shuffle=True)
test_loader = DataLoader(datasets.MNIST("m", train=False, transform=transforms.ToTensor()), 256)
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 784))
opt = torch.optim.Adam(net.parameters())
for epoch in range(5):
    for image, _ in train_loader:
        noisy = (image + 0.3 * torch.randn_like(image)).clamp(0, 1)
        loss = nn.functional.mse_loss(net(noisy), image.flatten(1))
        opt.zero_grad()
        loss.backward()
        opt.step()
    net.eval()
    total = 0.0
    with torch.no_grad():
        for image, _ in test_loader:
            noisy = (image + 0.3 * torch.randn_like(image)).clamp(0, 1)
            total += nn.functional.mse_loss(net(noisy), image.flatten(1)).item()
    print(total)
