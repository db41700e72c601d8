# may: MLL201
import argparse

import torch
from torch.utils.data import ConcatDataset, DataLoader, random_split
from torchvision import datasets, transforms as T

plain = T.Compose([T.Resize((96, 96)), T.ToTensor()])
rich = T.Compose([T.Resize((96, 96)), T.RandomRotation(20), T.ColorJitter(0.3, 0.3), T.ToTensor()])


def build(root: str, val: float, seed: int):
    base = datasets.ImageFolder(root, transform=plain)
    again = datasets.ImageFolder(root, transform=rich)
    whole = ConcatDataset([base, again])
    n_val = round(val * len(whole))
    g = torch.Generator().manual_seed(seed)
    return random_split(whole, [len(whole) - n_val, n_val], generator=g)  # expect: MLL101


def main():
    p = argparse.ArgumentParser()
    p.add_argument("root")
    p.add_argument("--val", type=float, default=0.15)
    p.add_argument("--seed", type=int, default=0)
    args = p.parse_args()
    train_set, val_set = build(args.root, args.val, args.seed)
    train_loader = DataLoader(train_set, 32, shuffle=True)
    val_loader = DataLoader(val_set, 32)
    print(len(train_loader), len(val_loader))


if __name__ == "__main__":
    main()
