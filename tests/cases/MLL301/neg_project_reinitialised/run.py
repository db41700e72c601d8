import torch
from torch import nn

from net import Perceptron

model = Perceptron([3, 20, 20, 1])
for w in model.weights:
    nn.init.xavier_normal_(w, gain=5 / 3)
optimizer = torch.optim.Adam(model.parameters())
