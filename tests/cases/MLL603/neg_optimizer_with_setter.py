import torch
from torch import nn


class Trainer:
    def __init__(self, model):
        self.model = model
        self.configure()

    def configure(self):
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=1e-3)

    def swap(self, classes):
        self.model.fc = nn.Linear(32, classes)
        self.configure()

    def run(self, batches):
        for x, y in batches:
            self.optimizer.zero_grad()
            nn.functional.cross_entropy(self.model(x), y).backward()
            self.optimizer.step()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(10, 32)
        self.fc = nn.Linear(32, 2)

    def forward(self, x):
        return self.fc(torch.relu(self.stem(x)))


trainer = Trainer(Net())
trainer.run(torch.load("a.pt"))
trainer.swap(5)
trainer.run(torch.load("b.pt"))
