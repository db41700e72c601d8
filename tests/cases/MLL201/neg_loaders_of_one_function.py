import torch
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import CIFAR10


def get_loader(root: str, train: bool, batch_size: int = 64) -> DataLoader:
    tf = [transforms.ToTensor()]
    if train:
        tf.insert(0, transforms.RandomCrop(32, padding=4))
    data = CIFAR10(root, train=True, transform=transforms.Compose(tf), download=True)
    train_set, val_set = random_split(data, [45000, 5000], generator=torch.Generator().manual_seed(0))
    return DataLoader(train_set if train else val_set, batch_size=batch_size, shuffle=train)


train_loader = get_loader("data", train=True)
val_loader = get_loader("data", train=False)
print(len(train_loader), len(val_loader))
