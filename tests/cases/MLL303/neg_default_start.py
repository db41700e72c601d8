"""PyTorch's own start, and Keras layers that say nothing of theirs."""
import math

import torch
from tensorflow import keras
from torch import nn

net = nn.Sequential(*[part for _ in range(8) for part in (nn.Linear(32, 32), nn.ReLU())], nn.Linear(32, 2))
for m in net.modules():
    if isinstance(m, nn.Linear):
        nn.init.kaiming_uniform_(m.weight, a=math.sqrt(5))
sig = nn.Sequential(nn.Linear(8, 8), nn.Sigmoid(), nn.Linear(8, 8), nn.Sigmoid(), nn.Linear(8, 8), nn.Sigmoid(), nn.Linear(8, 1))
for m in sig:
    if isinstance(m, nn.Linear):
        nn.init.kaiming_uniform_(m.weight, a=math.sqrt(5))
model = keras.Sequential(
    [keras.layers.Dense(64, activation="relu") for _ in range(8)] + [keras.layers.Dense(3)]
)
model.compile("sgd", "mse")
print(net(torch.randn(1, 32)), sig(torch.randn(1, 8)))
