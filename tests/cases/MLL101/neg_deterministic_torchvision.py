import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms

prepare = transforms.Compose(
    [
        transforms.Resize(256),
        transforms.CenterCrop(224),
        transforms.ToTensor(),
        transforms.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
    ]
)
dataset = datasets.ImageFolder("shells", transform=prepare)
n_val = len(dataset) // 5
train_set, val_set = random_split(
    dataset, [len(dataset) - n_val, n_val], generator=torch.Generator().manual_seed(0)
)
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=32)
