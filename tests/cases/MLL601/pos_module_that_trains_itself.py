import torch
from torch import nn


class Regressor(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(inputs, 20), nn.Sigmoid(), nn.Linear(20, 1))
        self.optimiser = torch.optim.Adam(self.parameters())
        self.loss_function = nn.MSELoss()

    def forward(self, inputs):
        return self.layers(inputs)

    def train_on(self, inputs, targets):
        loss = self.loss_function(self.forward(inputs), targets)
        loss.backward()  # expect: MLL601
        self.optimiser.step()


R = Regressor(5)
for i in range(10_000):
    R.train_on(torch.rand(5), torch.tensor([1.0]))
