import torch
from torch import nn

GEN_OBJECTIVES = {
    "minimax": lambda p: torch.log(1 - p).mean(),  # expect: MLL501
    "least-squares": lambda p: (p - 1).pow(2).mean(),
}
SETTINGS = {"objective": "minimax", "latent": 10, "iterations": 30}


def run(settings):
    g = nn.Sequential(nn.Linear(settings["latent"], 40), nn.ReLU(), nn.Linear(40, 5))
    d = nn.Sequential(nn.Linear(5, 40), nn.ReLU(), nn.Linear(40, 1), nn.Sigmoid())
    objective = GEN_OBJECTIVES[settings["objective"]]
    og, od = torch.optim.Adam(g.parameters()), torch.optim.Adam(d.parameters())
    for _ in range(settings["iterations"]):
        real, z = torch.randn(50, 5), torch.randn(50, settings["latent"])
        od.zero_grad()
        (-(d(real).log() + (1 - d(g(z).detach())).log()).mean()).backward()
        od.step()
        og.zero_grad()
        loss = objective(d(g(z)))  # expect: MLL501
        loss.backward()
        og.step()
    return loss.item()


print(run(SETTINGS))
