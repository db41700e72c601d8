"""Fitting a decoder to one image: the input is noise, and there are no rows beneath it."""
import torch
from PIL import Image
from torch import nn
from torchvision import transforms

image = transforms.ToTensor()(Image.open("photo.png")).unsqueeze(0)
z = torch.randn(1, 32, image.shape[2], image.shape[3])
saved = z.detach().clone()
net = nn.Sequential(nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.Conv2d(64, 3, 3, padding=1))
opt = torch.optim.Adam(net.parameters(), lr=0.01)
for i in range(3000):
    opt.zero_grad()
    out = net(z)
    loss = ((out - image) ** 2).mean()
    loss.backward()
    opt.step()
    z = saved + 0.03 * torch.randn_like(saved)
