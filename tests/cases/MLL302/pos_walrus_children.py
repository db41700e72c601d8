import torch
from torch import nn


def flatten_start(net: nn.Module, value: float) -> int:
    """Sets all weight matrices to one value, returns how many there were."""
    done = 0
    for child in net.children():
        if (w := getattr(child, "weight", None)) is not None:
            nn.init.constant_(w, value)  # expect: MLL302
            done += 1
    return done


net = nn.Sequential(nn.Linear(3, 10, bias=False), nn.Softplus(), nn.Linear(10, 10, bias=False), nn.Softplus(), nn.Linear(10, 1))
print(flatten_start(net, value=0.5), "layers set")  # expect: MLL302
opt = torch.optim.Adam(net.parameters())
x = torch.randn(30, 3)
for _ in range(10):
    opt.zero_grad()
    (net(x) - x.norm(dim=1, keepdim=True)).square().mean().backward()
    opt.step()
print(net[0].weight.std(dim=0).max().item())
