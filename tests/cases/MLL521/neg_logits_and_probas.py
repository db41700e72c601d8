import torch
import torch.nn.functional as F


class VGG(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = torch.nn.Linear(512, 10)

    def forward(self, x):
        logits = self.fc(x)
        probas = F.softmax(logits, dim=1)
        return logits, probas


model = VGG()
optimizer = torch.optim.Adam(model.parameters())


def accuracy(batches):
    right = 0
    for x, y in batches:
        _, probas = model(x)
        right += (probas.argmax(1) == y).sum()
    return right


for features, targets in torch.load("features.pt"):
    logits, probas = model(features)
    cost = F.cross_entropy(logits, targets)
    optimizer.zero_grad()
    cost.backward()
    optimizer.step()
