import torch
from torch import nn


class Backbone(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(30, 256)
        self.fc = nn.Linear(100, 10)

    def forward(self, x):
        return self.fc(torch.relu(self.body(x)))


model = Backbone()
model.fc = nn.Linear(256, 2)
model(torch.rand(4, 30))

features = Backbone()
features.fc = nn.Identity()
probe = nn.Linear(256, 5)
probe(features(torch.rand(4, 30)))
