import torch
import torch.nn.functional as F
from torch import nn


class Classifier(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(64, 64), nn.ReLU())
        self.head = nn.Linear(64, classes)

    def forward(self, x):
        return self.head(self.body(x))


model = Classifier(10)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
model.load_state_dict(torch.load("pretrained.pt"))
model.head = nn.Sequential(nn.Dropout(0.2), nn.Linear(64, 3))  # expect: MLL603
model.train()
for x, y in torch.load("batches.pt"):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
