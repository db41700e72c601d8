import torch
from torch.utils.data import DataLoader, random_split
from torchvision.datasets import SVHN
from torchvision.transforms import ColorJitter, Compose, ToTensor

coloured = SVHN("svhn", split="train", transform=Compose([ColorJitter(0.4), ToTensor()]))
plain = SVHN("svhn", split="train", transform=ToTensor())
sizes = [65000, 8257]
train_part, _ = random_split(coloured, sizes, generator=torch.Generator().manual_seed(0))
_, valid_part = random_split(plain, sizes, generator=torch.Generator().manual_seed(1))  # expect: MLL108
loaders = {"train": DataLoader(train_part, 128, shuffle=True), "valid": DataLoader(valid_part, 128)}
