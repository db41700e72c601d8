"""The batches are put together by a function that decides the size itself."""
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader
from torchvision.datasets import CIFAR10
from torchvision.transforms import ToTensor


def smaller(samples):
    images = torch.stack([image for image, _ in samples])
    labels = torch.tensor([label for _, label in samples])
    return F.interpolate(images, size=16), labels


loader = DataLoader(CIFAR10("data", transform=ToTensor()), batch_size=8, collate_fn=smaller)
net = nn.Sequential(nn.Flatten(), nn.Linear(3 * 16 * 16, 10))
for x, y in loader:
    loss = F.cross_entropy(net(x), y)
