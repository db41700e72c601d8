import torch
from torch import nn

NOISE_STD = 0.25
WEIGHT_DECAY = 5e-3
LEARNING_RATE = 1e-2

inputs, targets = torch.load("inputs.pt"), torch.load("targets.pt")
layer = nn.Linear(inputs.shape[1], 1)
optimizer = torch.optim.SGD(
    layer.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY  # expect: MLL207
)
for step in range(2000):
    rows = torch.randint(0, len(inputs), (32,))
    batch = inputs[rows]
    batch = batch + NOISE_STD * torch.randn_like(batch)
    loss = ((layer(batch).squeeze(1) - targets[rows]) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
