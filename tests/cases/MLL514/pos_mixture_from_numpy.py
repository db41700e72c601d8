import numpy as np
import torch
import torch.nn as nn

grid = np.linspace(-8, 8, 321)
density = 0.5 * np.exp(-0.5 * (grid + 2) ** 2) + 0.5 * np.exp(-0.5 * (grid - 2) ** 2)
density /= density.sum()
P = torch.from_numpy(density).float()
x = torch.tensor(grid, dtype=torch.float32)


class Bump(nn.Module):
    def __init__(self):
        super().__init__()
        self.centre = nn.Parameter(torch.tensor(0.1))
        self.width = nn.Parameter(torch.tensor(1.0))

    def forward(self, at):
        height = torch.exp(-0.5 * ((at - self.centre) / self.width) ** 2)
        return height / height.sum()


bump = Bump()
optimizer = torch.optim.Adam(bump.parameters(), 0.01)
criterion = nn.KLDivLoss(reduction="sum")
for _ in range(1500):
    optimizer.zero_grad()
    loss = criterion(P.log(), bump(x))  # expect: MLL514
    loss.backward()
    optimizer.step()
