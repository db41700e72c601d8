"""Loops that run, or write, backwards: the arrays are turned round already. And masks that are the same both ways."""
import numpy as np
import torch
import torch.nn.functional as F

appended = []
for n in reversed(range(10)):
    appended.append(0.5 ** n)

filled = np.zeros(10)
for n in range(10):
    filled[9 - n] = 0.8 ** n

inserted = []
for n in range(10):
    inserted.insert(0, 0.7 ** n)

falling = []
for n in range(10):
    falling.append(0.5 ** (9 - n))

t = torch.arange(-4, 5)
window = (t.abs() <= 2).float()


def respond(x):
    a = F.conv1d(x, torch.tensor(appended).view(1, 1, -1))
    b = F.conv1d(x, torch.from_numpy(filled).float()[None, None])
    c = F.conv1d(x, torch.tensor(inserted).view(1, 1, -1))
    d = F.conv1d(x, torch.tensor(falling).view(1, 1, -1))
    return a, b, c, d, F.conv1d(x, window.view(1, 1, -1))


respond(torch.randn(1, 1, 50))
