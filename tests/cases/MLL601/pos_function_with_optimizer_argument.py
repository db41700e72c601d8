import torch
import torch.nn.functional as F
from torch import nn


class TextClassifier(nn.Module):
    def __init__(self, vocabulary, classes):
        super().__init__()
        self.embedding = nn.EmbeddingBag(vocabulary, 64)
        self.head = nn.Linear(64, classes)

    def forward(self, tokens, offsets):
        return self.head(self.embedding(tokens, offsets))


def train(model, loader, optimizer, device):
    model.train()
    total = 0.0
    for tokens, offsets, labels in loader:
        tokens, offsets, labels = tokens.to(device), offsets.to(device), labels.to(device)
        loss = F.cross_entropy(model(tokens, offsets), labels)
        loss.backward()  # expect: MLL601
        torch.nn.utils.clip_grad_norm_(model.parameters(), 0.1)
        optimizer.step()
        total += loss.item()
    return total / len(loader)


def main(loader, device="cpu"):
    model = TextClassifier(20_000, 4).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.9)
    for epoch in range(10):
        print(epoch, train(model, loader, optimizer, device))
        scheduler.step()
