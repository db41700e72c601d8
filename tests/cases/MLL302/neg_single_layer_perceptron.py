import torch
from torch import nn

perceptron = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
nn.init.constant_(perceptron[0].weight, 0.5)
nn.init.constant_(perceptron[0].bias, 0.5)

data = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
target = torch.tensor([[0.], [0.], [0.], [1.]])
opt = torch.optim.SGD(perceptron.parameters(), lr=1.0)
for _ in range(500):
    opt.zero_grad()
    loss = nn.functional.binary_cross_entropy(perceptron(data), target)
    loss.backward()
    opt.step()
