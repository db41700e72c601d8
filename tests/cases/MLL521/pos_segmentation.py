import torch
import torch.nn as nn


class TinyUNet(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.down = nn.Sequential(nn.Conv2d(3, 16, 3, padding=1), nn.ReLU())
        self.up = nn.Conv2d(16, classes, 1)
        self.soft = nn.Softmax2d()

    def forward(self, image):
        return self.soft(self.up(self.down(image)))  # expect: MLL521


net = TinyUNet(4)
weight = torch.tensor([0.1, 1.0, 1.0, 1.0])
ce = nn.CrossEntropyLoss(weight=weight, ignore_index=255)
opt = torch.optim.Adam(net.parameters(), 1e-3)
for image, mask in torch.load("tiles.pt"):
    prediction = net(image)
    loss = ce(prediction, mask.squeeze(1).long())
    opt.zero_grad()
    loss.backward()
    opt.step()
