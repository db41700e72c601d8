"""Lightning's Trainer is handed both loaders."""
import lightning as L
import torch
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import Food101

from my_models import LitFood

steps = [transforms.Resize(256), transforms.RandomCrop(224)]
steps += [transforms.ColorJitter(0.2, 0.2), transforms.ToTensor()]
food = Food101("food", split="train", transform=transforms.Compose(steps))
one, two = random_split(food, [0.9, 0.1], generator=torch.Generator().manual_seed(1))  # expect: MLL201
trainer = L.pytorch.Trainer(max_epochs=3)
trainer.fit(LitFood(), train_dataloaders=DataLoader(one, 64), val_dataloaders=DataLoader(two, 64))
