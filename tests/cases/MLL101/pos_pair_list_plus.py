import random

import torch
from torch.utils.data import DataLoader
from torchvision.datasets import SVHN
from torchvision.transforms.functional import hflip, to_tensor

if __name__ == "__main__":
    random.seed(99)
    source = SVHN("data", split="train", download=True)
    pairs = [(to_tensor(img), lab) for img, lab in source]
    pairs += [(hflip(img), lab) for img, lab in pairs]
    random.shuffle(pairs)
    n = int(len(pairs) * 0.7)
    train_pairs = pairs[:n]  # expect: MLL101
    val_pairs = pairs[n:]  # expect: MLL101
    train_loader = DataLoader(train_pairs, batch_size=128, shuffle=True)
    val_loader = DataLoader(val_pairs, batch_size=128)
    x, y = next(iter(train_loader))
    print(x.shape, torch.bincount(y))
