import random
from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset


class Leaves(Dataset):
    def __init__(self, files, transform):
        self.files, self.transform = files, transform

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        return self.transform(Image.open(self.files[i])), int(self.files[i].parent.name)


def train(net, optimizer, criterion, transform):
    files = sorted(Path("leaves").glob("*/*.png"))
    train_files = random.sample(files, 8000)
    val_files = random.sample(files, 1000)  # expect: MLL108
    for x, y in DataLoader(Leaves(train_files, transform), batch_size=32, shuffle=True):
        optimizer.zero_grad()
        criterion(net(x), y).backward()
        optimizer.step()
    with torch.no_grad():
        return sum(criterion(net(x), y) for x, y in DataLoader(Leaves(val_files, transform), batch_size=32))
