import torch
from torch import nn
from torchvision.models import densenet121

net = densenet121()
opt = torch.optim.Adam(net.parameters(), lr=3e-4)
setattr(net, "classifier", nn.Linear(1024, 14))  # expect: MLL603
criterion = nn.BCEWithLogitsLoss()
for epoch in range(10):
    for image, findings in torch.load("xray.pt"):
        opt.zero_grad()
        criterion(net(image), findings).backward()
        opt.step()
