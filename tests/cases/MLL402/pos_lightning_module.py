import lightning as L
import torch
from torch import nn


class Segmenter(L.LightningModule):
    def __init__(self, classes: int = 4):
        super().__init__()
        self.conv_a = nn.Conv2d(3, 24, 3, padding=1)
        self.bn_a = nn.BatchNorm2d(24)
        self.conv_b = nn.Conv2d(24, 48, 3, padding=1)
        self.bn_b = nn.BatchNorm2d(24)  # expect: MLL402
        self.out = nn.Conv2d(48, classes, 1)

    def forward(self, x):
        x = torch.relu(self.bn_a(self.conv_a(x)))
        x = torch.relu(self.bn_b(self.conv_b(x)))
        return self.out(x)

    def training_step(self, batch, _):
        image, mask = batch
        return nn.functional.cross_entropy(self(image), mask)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), 1e-3)
