import torch
from torch import nn

points, values = torch.load("points.pt")
model = nn.Sequential(nn.Linear(2, 40), nn.Tanh(), nn.Linear(40, 1))
optimizer = torch.optim.LBFGS(model.parameters(), lr=0.5, max_iter=10)


def closure():
    loss = nn.functional.mse_loss(model(points), values)
    loss.backward()  # expect: MLL601
    return loss


for iteration in range(50):
    optimizer.step(closure)
