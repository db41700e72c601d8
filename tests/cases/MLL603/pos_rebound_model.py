import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(10, 2)

    def forward(self, x):
        return self.fc(x)


model = Net()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
print(sum(p.numel() for p in model.parameters()))
model = Net()  # expect: MLL603
for x, y in torch.load("batches.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
