"""Without parameters of its own an instance norm takes any number of channels."""
import torch
from torch import nn

style = nn.Sequential(nn.Conv2d(3, 32, 3), nn.InstanceNorm2d(64), nn.ReLU())
style(torch.zeros(1, 3, 16, 16))
