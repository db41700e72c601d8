import torch
import torch.nn as nn
from torchvision import models


class TransferNet(nn.Module):
    def __init__(self, n_classes, freeze=True):
        # super(TransferNet, self).__init__()
        backbone = models.resnet18(weights=None)
        if freeze:
            for p in backbone.parameters():
                p.requires_grad = False
        self.features = nn.Sequential(*list(backbone.children())[:-1])  # expect: MLL307
        self.classifier = nn.Linear(512, n_classes)

    def forward(self, x):
        return self.classifier(torch.flatten(self.features(x), 1))
