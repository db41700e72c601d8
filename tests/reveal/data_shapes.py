"""Shapes of what data sets and loaders give."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, Dataset, Subset, TensorDataset, random_split
from torchvision import datasets, transforms

cut = transforms.Compose(
    [
        transforms.Resize((32, 32)),
        transforms.RandomCrop(28, padding=4),
        transforms.ToTensor(),
        transforms.Normalize((0.5,), (0.5,)),
    ]
)
digits = datasets.MNIST("data", train=True, transform=cut)
first, second = random_split(digits, [50000, 10000])
for i, (x, y) in enumerate(DataLoader(first, batch_size=64, shuffle=True)):
    reveal(x.to("cuda"))  # shape=('n', 1, 28, 28)
    reveal(x.view(-1, 784))  # shape=('n', 784)
    reveal(x.view(x.size(0), -1))  # shape=('n', 784)
images, labels = next(iter(DataLoader(Subset(second, range(100)))))
reveal(images)  # shape=('n', 1, 28, 28)
for batch in DataLoader(datasets.CIFAR10("d", transform=transforms.ToTensor()), 32):
    reveal(batch[0])  # shape=('n', 3, 32, 32)
    reveal(batch[1])  # shape=?
for images, _ in DataLoader(datasets.CIFAR10("d"), 32):
    reveal(images)  # shape=?

square = transforms.Compose(
    [
        transforms.Resize(256),
        transforms.CenterCrop(224),
        transforms.Grayscale(),
        transforms.ToTensor(),
        transforms.Lambda(lambda image: image.view(-1)),
    ]
)
for images, _ in DataLoader(datasets.ImageFolder("d", square)):
    reveal(images)  # shape=('n', 50176)
for images, _ in DataLoader(datasets.ImageFolder("d", transforms.ToTensor())):
    reveal(images)  # shape=('n', 3, None, None)
for images, _ in DataLoader(datasets.MNIST("d", transform=mystery)):
    reveal(images)  # shape=?

pairs = TensorDataset(torch.randn(100, 20), torch.randint(0, 2, (100,)))
for xs, ys in DataLoader(pairs, batch_size=8):
    reveal(xs)  # shape=('n', 20)
    reveal(ys)  # shape=('n',)
for xs, ys in DataLoader(pairs, batch_size=8, collate_fn=mystery):
    reveal(xs)  # shape=?


class Waves(Dataset):
    def __init__(self):
        self.waves = torch.randn(50, 2, 800)

    def __getitem__(self, index):
        return self.waves[index], 0


for waves, _ in DataLoader(Waves(), batch_size=8):
    reveal(waves)  # shape=('n', 2, 800)

table = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
reveal(table)  # shape=(3, 2)
reveal(torch.zeros(*mystery))  # shape=?
reveal(table[:, None, 1:])  # shape=(3, 1, 1)
reveal(table.T @ table)  # shape=(2, 2)


def number_of_features(x):
    number = 1
    for size in x.size()[1:]:
        number *= size
    return number


maps = torch.randn(2, 3, 4, 4)
reveal(maps.view(-1, number_of_features(maps)))  # shape=(2, 48)
reveal(F.conv2d(maps, nn.Conv2d(3, 5, 3).weight))  # shape=(2, 5, 2, 2)
reveal(torch.einsum("bchw,dc->bdhw", maps, torch.ones(7, 3)))  # shape=(2, 7, 4, 4)
top, bottom = maps.chunk(2, dim=2)
reveal(torch.cat([top, top, bottom], dim=1))  # shape=(2, 9, 2, 4)
out, (hidden, cell) = nn.LSTM(10, 20, num_layers=2, bidirectional=True)(torch.randn(7, 4, 10))
reveal(out)  # shape=(7, 4, 40)
reveal(hidden)  # shape=(4, 4, 20)
reveal(hidden[-1])  # shape=(4, 20)

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

rows, targets = load_digits(return_X_y=True)
bunch = load_digits()
reveal(rows)  # shape=(1797, 64)
reveal(bunch.images)  # shape=(1797, 8, 8)
reveal(torch.tensor(bunch.data / 16.0, dtype=torch.float32))  # shape=(1797, 64)
some, others, _, _ = train_test_split(rows.reshape(-1, 1, 8, 8), targets)
reveal(some.astype("float32"))  # shape=(None, 1, 8, 8)


class Shown(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)

    def forward(self, x):
        x = self.conv(x)
        reveal(x)  # shape=('n', 8, 30, 30) | shape=(2, 8, 14, 14) | shape=(1, 8, 6, 6) | shape=(4, 8, 2, 2)
        return x


from torchinfo import summary as info
from torchsummary import summary

summary(Shown().cuda(), (3, 32, 32))
info(Shown(), input_size=(2, 3, 16, 16))
torch.onnx.export(Shown(), torch.randn(1, 3, 8, 8), "net.onnx")
torch.jit.trace(Shown(), (torch.randn(4, 3, 4, 4),))
