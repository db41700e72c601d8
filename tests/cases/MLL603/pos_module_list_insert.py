import torch
from torch import nn

stack = nn.ModuleList([nn.Linear(16, 16) for _ in range(3)])
opt = torch.optim.Adam(stack.parameters())
stack.insert(0, nn.Linear(8, 16))  # expect: MLL603


def forward(x):
    for layer in stack:
        x = torch.relu(layer(x))
    return x


for step in range(200):
    x, y = torch.randn(32, 8), torch.randn(32, 16)
    opt.zero_grad()
    loss = nn.functional.mse_loss(forward(x), y)
    loss.backward()
    opt.step()
