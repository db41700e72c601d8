import torch
import torch.nn.functional as F
from torch import nn


class GCN(nn.Module):
    def __init__(self, features, hidden, classes):
        super().__init__()
        self.w1 = nn.Linear(features, hidden)
        self.w2 = nn.Linear(hidden, classes)

    def forward(self, x, adjacency):
        x = F.dropout(F.relu(adjacency @ self.w1(x)), 0.5, training=self.training)
        return self.w2(x)


model = GCN(1433, 16, 7)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01, weight_decay=5e-4)
x, adjacency, y, train_mask = torch.load("cora.pt")
for _ in range(200):
    optimizer.zero_grad()
    out = model(x, adjacency)
    loss = F.nll_loss(out[train_mask], y[train_mask])  # expect: MLL522
    loss.backward()
    optimizer.step()
