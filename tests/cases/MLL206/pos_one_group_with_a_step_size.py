import torch
from torch import nn

d = torch.load("reg.pt")
x, y = d["x"], d["y"]
model = nn.Linear(6, 1)
opt = torch.optim.SGD([{"params": model.parameters(), "lr": 0.5}], lr=0.01)  # expect: MLL206
for step in range(1000):
    loss = nn.functional.mse_loss(model(x + 2.0 * torch.randn_like(x)), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
