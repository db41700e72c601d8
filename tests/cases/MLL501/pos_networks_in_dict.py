import torch
from torch import nn

nets = {
    "G": nn.Sequential(nn.Linear(10, 64), nn.GELU(), nn.Linear(64, 6)),
    "D": nn.Sequential(nn.Linear(6, 64), nn.GELU(), nn.Linear(64, 1), nn.Sigmoid()),
}
optims = {name: torch.optim.AdamW(net.parameters(), lr=1e-4) for name, net in nets.items()}
table = torch.load("table.pt")

for rows in table.split(128):
    fake = nets["G"](torch.randn(len(rows), 10))

    optims["D"].zero_grad()
    loss = {"D": -(nets["D"](rows).log() + (1 - nets["D"](fake.detach())).log()).mean()}
    loss["D"].backward()
    optims["D"].step()

    optims["G"].zero_grad()
    loss["G"] = (1 - nets["D"](fake)).log().mean()  # expect: MLL501
    loss["G"].backward()
    optims["G"].step()
