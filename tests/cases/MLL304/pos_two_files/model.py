import torch
import torch.nn as nn

from blocks import conv_block


class Net(nn.Module):
    def __init__(self, num_classes=10):
        super().__init__()
        self.stages = [conv_block(3, 16), conv_block(16, 32)]  # expect: MLL304
        self.classifier = nn.Linear(32, num_classes)

    def forward(self, x):
        for stage in self.stages:
            x = stage(x)
        return self.classifier(x.mean(dim=(2, 3)))
