import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(2, 50)
        self.l2 = nn.Linear(50, 50)
        self.l3 = nn.Linear(50, 2)

    def forward(self, x):
        x = torch.relu(self.l1(x))
        x = torch.relu(self.l2(x))
        return self.l3(x)


def start_from_scratch(model):
    for p in model.parameters():
        p.data.zero_()  # expect: MLL301
    return model


points = torch.rand(1000, 2)
labels = ((points - 0.5).norm(dim=1) < 0.3).long()
loader = DataLoader(TensorDataset(points, labels), batch_size=50, shuffle=True)

model = start_from_scratch(Net())
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for epoch in range(5):
    for xb, yb in loader:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(xb), yb)
        loss.backward()
        optimizer.step()
