import torch
from torch import nn
from torchvision.ops import sigmoid_focal_loss

net = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 1), nn.Sigmoid())  # expect: MLL523
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("rare.pt"):
    opt.zero_grad()
    loss = sigmoid_focal_loss(net(x), y, alpha=0.25, reduction="mean")
    loss.backward()
    opt.step()
