import torch
import torch.nn as nn
from torch.nn import functional as F

encoder = nn.Linear(300, 2)
optimizer = torch.optim.AdamW(encoder.parameters(), lr=3e-4)
weights = torch.tensor([0.3, 0.7])


def fit(loader):
    for batch in loader:
        scores = encoder(batch["text"])
        loss = F.cross_entropy(torch.softmax(scores, -1), batch["label"], weight=weights)  # expect: MLL521
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
