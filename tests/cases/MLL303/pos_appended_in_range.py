"""Hidden layers are appended in a loop over a number; apply() initialises."""
import torch
import torch.nn as nn
import torch.nn.init as init


def init_weights(m):
    if type(m) == nn.Linear:
        init.xavier_normal_(m.weight)  # expect: MLL303
        m.bias.data.fill_(0.01)


class Regressor(nn.Module):
    def __init__(self, n_features, width=128, depth=6):
        super().__init__()
        layers = [nn.Linear(n_features, width), nn.ReLU()]
        for _ in range(depth):
            layers.append(nn.Linear(width, width))
            layers.append(nn.ReLU())
        layers.append(nn.Linear(width, 1))
        self.net = nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x).squeeze(-1)


model = Regressor(8)
model.apply(init_weights)
loss = nn.MSELoss()(model(torch.randn(16, 8)), torch.randn(16))
loss.backward()
