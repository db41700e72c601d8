import torch
from torch import nn


class Member(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(5, 1)

    def forward(self, x):
        return self.fc(x)


members, optimizers = [], []
for seed in range(5):
    torch.manual_seed(seed)
    member = Member()
    members.append(member)
    optimizers.append(torch.optim.Adam(member.parameters()))
for x, y in torch.load("batches.pt"):
    for member, optimizer in zip(members, optimizers):
        optimizer.zero_grad()
        nn.functional.mse_loss(member(x), y).backward()
        optimizer.step()
