"""Responses that loops and a step function spell out."""
import numpy as np
import torch
import torch.nn.functional as F

appended = []
for n in range(10):
    appended.append(0.5 ** n)

filled = np.zeros(10)
for n in range(10):
    filled[n] = 0.8 ** n

n = torch.arange(-6, 13)
u = (n >= 0).float()
stepped = 0.5 ** n * u


def respond(x):
    a = F.conv1d(x, torch.tensor(appended).view(1, 1, -1))  # expect: MLL404
    b = F.conv1d(x, torch.from_numpy(filled).float()[None, None])  # expect: MLL404
    c = F.conv1d(x, stepped.view(1, 1, -1), padding=9)  # expect: MLL404
    return a, b, c


respond(torch.randn(1, 1, 50))
