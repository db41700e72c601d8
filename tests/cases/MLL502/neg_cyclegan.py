import itertools

import torch
from torch import nn

G_AB, G_BA = nn.Linear(8, 8), nn.Linear(8, 8)
D_A, D_B = nn.Linear(8, 1), nn.Linear(8, 1)
mse, l1 = nn.MSELoss(), nn.L1Loss()
optimizer_G = torch.optim.Adam(itertools.chain(G_AB.parameters(), G_BA.parameters()), lr=2e-4)
optimizer_D_A = torch.optim.Adam(D_A.parameters(), lr=2e-4)
optimizer_D_B = torch.optim.Adam(D_B.parameters(), lr=2e-4)


class Buffer:
    def __init__(self):
        self.data = []

    def push_and_pop(self, batch):
        out = []
        for item in batch.data:
            self.data.append(item.unsqueeze(0))
            out.append(self.data[len(out) % len(self.data)])
        return torch.cat(out)


buffer_a, buffer_b = Buffer(), Buffer()
for _ in range(10):
    a, b = torch.rand(4, 8), torch.rand(4, 8)
    valid, fake = torch.ones(4, 1), torch.zeros(4, 1)
    optimizer_G.zero_grad()
    fake_b, fake_a = G_AB(a), G_BA(b)
    loss = mse(D_B(fake_b), valid) + mse(D_A(fake_a), valid)
    loss = loss + 10 * (l1(G_BA(fake_b), a) + l1(G_AB(fake_a), b))
    loss.backward()
    optimizer_G.step()

    optimizer_D_A.zero_grad()
    old_a = buffer_a.push_and_pop(fake_a)
    ((mse(D_A(a), valid) + mse(D_A(old_a.detach()), fake)) / 2).backward()
    optimizer_D_A.step()

    optimizer_D_B.zero_grad()
    old_b = buffer_b.push_and_pop(fake_b)
    ((mse(D_B(b), valid) + mse(D_B(old_b.detach()), fake)) / 2).backward()
    optimizer_D_B.step()
