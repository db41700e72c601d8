import torch
from torch import nn
from torchvision import models


class MultiLabel(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.backbone = models.resnet34(weights=None)
        self.backbone.fc = nn.Linear(self.backbone.fc.in_features, labels)

    def forward(self, image):
        return self.backbone(image)


net = MultiLabel(14)
criterion = nn.BCELoss(reduction="mean")
opt = torch.optim.Adam(net.parameters())
for image, labels in torch.load("xrays.pt"):
    opt.zero_grad()
    criterion(net(image), labels.float()).backward()  # expect: MLL524
    opt.step()
