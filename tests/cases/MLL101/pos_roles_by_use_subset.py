"""The parts have names that say nothing; the loops say that the second one is trained on."""
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, Subset


def with_copies(rows):
    xs, ys = [], []
    for x, y in rows:
        for _ in range(4):
            xs.append(x + 0.05 * torch.randn_like(x))
            ys.append(y)
    return TensorDataset(torch.stack(xs), torch.stack(ys))


rows = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
rows = with_copies(rows)
order = torch.randperm(len(rows))
check_part = Subset(rows, order[:400])  # expect: MLL101
fit_part = Subset(rows, order[400:])
net = nn.Linear(16, 3)
optimizer = torch.optim.Adam(net.parameters())
for epoch in range(5):
    for x, y in DataLoader(fit_part, batch_size=64, shuffle=True):
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        optimizer.step()
    with torch.no_grad():
        print(sum((net(x).argmax(1) == y).sum().item() for x, y in DataLoader(check_part, batch_size=256)))
