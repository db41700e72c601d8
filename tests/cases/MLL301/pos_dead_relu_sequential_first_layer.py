import torch
from torch import nn

probe = nn.Sequential(
    nn.Linear(768, 256),
    nn.ReLU(),
    nn.Linear(256, 20),
)

with torch.no_grad():
    probe[0].weight.zero_()  # expect: MLL301
    probe[0].bias.zero_()

optimizer = torch.optim.AdamW(probe.parameters(), lr=1e-3)
