import torch

from model import Tower

tower = Tower()
optimizer = torch.optim.SGD(tower.parameters(), lr=0.05)
for _ in range(10):
    x, y = torch.randn(16, 12, 100), torch.randint(0, 6, (16,))
    loss = torch.nn.functional.cross_entropy(tower(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
