import torch
from torch import nn

config = {"lr": 0.25, "noise": 2.5, "steps": 200}
archive = torch.load("archive.pt")
X, y = archive["X"], archive["y"]
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=config["lr"])  # expect: MLL206
for step in range(config["steps"]):
    disturbed = X + config["noise"] * torch.randn_like(X)
    loss = nn.MSELoss(reduction="sum")(model(disturbed).squeeze(1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
