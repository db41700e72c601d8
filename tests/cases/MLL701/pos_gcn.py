import torch
import torch.nn.functional as F
from torch import nn


class GCN(nn.Module):
    def __init__(self, adjacency):
        super().__init__()
        self.adjacency = adjacency
        self.a = nn.Linear(1433, 16)
        self.b = nn.Linear(16, 7)

    def forward(self, x):
        x = F.relu(self.adjacency @ self.a(x))
        x = F.dropout(x, training=self.training)
        return self.adjacency @ self.b(x)


graph = torch.load("cora.pt")
model = GCN(graph.adjacency)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)


def train():
    model.train()
    optimizer.zero_grad()
    out = model(graph.x)
    loss = F.cross_entropy(out[graph.train_mask], graph.y[graph.train_mask])
    loss.backward()
    optimizer.step()


@torch.no_grad()
def test():
    out = model(graph.x)  # expect: MLL701
    pred = out.argmax(dim=1)
    return (pred[graph.test_mask] == graph.y[graph.test_mask]).float().mean()


for epoch in range(200):
    train()
    print(test())
