import torch
import torch.nn.functional as F
from torch import nn

image, text = nn.Linear(10, 8), nn.Linear(20, 8)
scale = nn.Parameter(torch.tensor(2.6))
opt = torch.optim.Adam([*image.parameters(), *text.parameters(), scale])
train_loader = torch.load("loader.pt")
for a, b in train_loader:
    opt.zero_grad()
    u, v = F.normalize(image(a), dim=-1), F.normalize(text(b), dim=-1)
    logits = scale.exp() * u @ v.t()
    labels = torch.arange(len(a))
    loss = (F.cross_entropy(logits, labels) + F.cross_entropy(logits.t(), labels)) / 2
    loss.backward()
    opt.step()
