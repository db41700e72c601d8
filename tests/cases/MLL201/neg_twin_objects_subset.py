"""The right recipe: one permutation, two objects over the same files."""
import torch
from torch.utils.data import DataLoader, Subset
from torchvision import transforms as T
from torchvision.datasets import ImageFolder


def build(root, share=0.2):
    noisy = T.Compose([T.RandomResizedCrop(224), T.ToTensor()])
    clean = T.Compose([T.Resize(256), T.CenterCrop(224), T.ToTensor()])
    augmented, plain = ImageFolder(root, noisy), ImageFolder(root, clean)
    order = torch.randperm(len(augmented)).tolist()
    cut = int(len(order) * (1 - share))
    train_set = Subset(augmented, order[:cut])
    val_set = Subset(plain, order[cut:])
    return DataLoader(train_set, 64, shuffle=True), DataLoader(val_set, 64)


train_loader, val_loader = build("birds")
