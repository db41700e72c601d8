import torch
import torch.nn as nn


def filler(value):
    def visit(module):
        if type(module) is nn.Linear:
            module.weight.data.fill_(value)  # expect: MLL301
            module.bias.data.fill_(value)

    return visit


class Autoencoder(nn.Module):
    def __init__(self, d=784, k=32):
        super().__init__()
        self.encode = nn.Sequential(nn.Linear(d, 128), nn.ReLU(), nn.Linear(128, k), nn.ReLU())
        self.decode = nn.Sequential(nn.Linear(k, 128), nn.ReLU(), nn.Linear(128, d))

    def forward(self, x):
        return self.decode(self.encode(x))


auto = Autoencoder()
auto.apply(filler(0.0))  # expect: MLL301
opt = torch.optim.Adam(auto.parameters())
batch = torch.rand(16, 784)
for _ in range(5):
    opt.zero_grad()
    loss = nn.functional.mse_loss(auto(batch), batch)
    loss.backward()
    opt.step()
