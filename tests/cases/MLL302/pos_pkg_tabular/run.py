import torch

from net import Tabular
from starts import Start

model = Tabular(columns=11)
model.apply(Start(0.1))  # expect: MLL302
opt = torch.optim.Adam(model.parameters())
x, y = torch.randn(64, 11), torch.randn(64, 1)
for _ in range(10):
    opt.zero_grad()
    torch.nn.functional.mse_loss(model(x), y).backward()
    opt.step()
print((model.net[0].weight - model.net[0].weight[0]).abs().max().item())
