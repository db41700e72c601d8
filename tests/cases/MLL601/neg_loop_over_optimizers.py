import torch
from torch import nn

nets = {"a": nn.Linear(4, 1), "b": nn.Linear(4, 1)}
optimizers = {name: torch.optim.SGD(net.parameters(), lr=0.1) for name, net in nets.items()}
for x, y in torch.load("batches.pt"):
    for optimizer in optimizers.values():
        optimizer.zero_grad()
    for name, optimizer in optimizers.items():
        nn.functional.mse_loss(nets[name](x), y).backward()
        optimizer.step()

models = [nn.Linear(4, 1) for _ in range(3)]
opts = [torch.optim.SGD(model.parameters(), lr=0.1) for model in models]
for x, y in torch.load("batches.pt"):
    for opt in opts:
        opt.zero_grad()
    for k in range(3):
        nn.functional.mse_loss(models[k](x), y).backward()
        opts[k].step()
