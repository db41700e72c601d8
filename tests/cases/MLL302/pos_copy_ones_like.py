import torch
from torch import nn

net = nn.ModuleDict({
    "embed": nn.Linear(300, 60),
    "mix": nn.Linear(60, 60),
    "vote": nn.Linear(60, 2),
})
with torch.no_grad():
    for layer in net.values():
        layer.weight.copy_(torch.ones_like(layer.weight))  # expect: MLL302
        layer.bias.copy_(torch.zeros_like(layer.bias))


def run(x):
    x = torch.sigmoid(net["embed"](x))
    x = torch.sigmoid(net["mix"](x))
    return net["vote"](x)


opt = torch.optim.SGD(net.parameters(), lr=0.2)
x, y = torch.randn(40, 300), torch.randint(0, 2, (40,))
for _ in range(10):
    opt.zero_grad()
    nn.functional.cross_entropy(run(x), y).backward()
    opt.step()
