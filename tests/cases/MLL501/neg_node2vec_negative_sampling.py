import torch
import torch.nn as nn

EPS = 1e-15


class WalkEmbedding(nn.Module):
    def __init__(self, num_nodes: int, dim: int):
        super().__init__()
        self.embedding = nn.Embedding(num_nodes, dim)

    def loss(self, start, pos, neg):
        h = self.embedding(start).unsqueeze(1)
        pos_score = (h * self.embedding(pos)).sum(-1)
        neg_score = (h * self.embedding(neg)).sum(-1)
        pos_loss = -torch.log(torch.sigmoid(pos_score) + EPS).mean()
        neg_loss = -torch.log(1 - torch.sigmoid(neg_score) + EPS).mean()
        return pos_loss + neg_loss


def train(model, walks, epochs=5):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(epochs):
        for start, pos, neg in walks:
            optimizer.zero_grad()
            loss = model.loss(start, pos, neg)
            loss.backward()
            optimizer.step()
