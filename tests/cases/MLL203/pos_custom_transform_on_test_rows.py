"""Plain torch: a jitter class, two data sets, the test one jitters as well."""
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Jitter:
    def __init__(self, scale):
        self.scale = scale

    def __call__(self, x):
        return x + torch.normal(0.0, self.scale, size=x.shape)


class Rows(Dataset):
    def __init__(self, x, y, transform=None):
        self.x, self.y, self.transform = x, y, transform

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        x = self.x[i]
        return (self.transform(x) if self.transform is not None else x), self.y[i]


def run(x, y):
    fit_rows = Rows(x[:700], y[:700], Jitter(0.2))
    late_rows = Rows(x[700:], y[700:], transform=Jitter(0.1))  # expect: MLL203
    net = nn.Linear(x.shape[1], 2)
    opt = torch.optim.Adam(net.parameters())
    for _ in range(10):
        for a, b in DataLoader(fit_rows, 32, shuffle=True):
            opt.zero_grad()
            nn.functional.cross_entropy(net(a), b).backward()
            opt.step()
    net.eval()
    with torch.no_grad():
        return sum((net(a).argmax(1) == b).sum().item() for a, b in DataLoader(late_rows, 300)) / 300


print(run(torch.load("x.pt"), torch.load("y.pt")))
