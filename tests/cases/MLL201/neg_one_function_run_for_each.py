import torch
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import CIFAR10


def get_loader(root: str, train: bool, batch_size: int = 64) -> DataLoader:
    if train:
        tf = transforms.Compose([transforms.RandomCrop(32, padding=4), transforms.ToTensor()])
    else:
        tf = transforms.ToTensor()
    data = CIFAR10(root, train=True, transform=tf, download=True)
    train_set, val_set = random_split(data, [45000, 5000], generator=torch.Generator().manual_seed(0))
    return DataLoader(train_set if train else val_set, batch_size=batch_size, shuffle=train)


model = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(3072, 10))
opt = torch.optim.Adam(model.parameters())
for x, y in get_loader("data", True):
    opt.zero_grad()
    torch.nn.functional.cross_entropy(model(x), y).backward()
    opt.step()
model.eval()
with torch.no_grad():
    for x, y in get_loader("data", False):
        print((model(x).argmax(1) == y).float().mean())
