import torch
from torch import nn

centres = torch.tensor([[0.0, 2.0], [2.0, 0.0], [-2.0, -1.0]])
labels = torch.randint(0, 3, (600,))
points = centres[labels] + 0.4 * torch.randn(600, 2)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
opt = torch.optim.Adam(model.parameters())
for epoch in range(100):
    loss = nn.functional.cross_entropy(model(points), labels)
    opt.zero_grad()
    loss.backward()
    opt.step()
with torch.no_grad():
    print(model(centres).argmax(1))
