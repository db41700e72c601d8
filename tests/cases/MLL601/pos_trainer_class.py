import torch
from torch import nn


class Trainer:
    def __init__(self, model, lr=1e-3):
        self.model = model
        self.loss_fn = nn.MSELoss()
        self.optimizer = torch.optim.AdamW(self.model.parameters(), lr=lr)

    def step(self, x, y):
        prediction = self.model(x)
        loss = self.loss_fn(prediction, y)
        loss.backward()  # expect: MLL601
        self.optimizer.step()
        return loss.item()

    def fit(self, loader, epochs):
        for epoch in range(epochs):
            losses = [self.step(x, y) for x, y in loader]
            for x, y in loader:
                losses.append(self.step(x, y))
            print(epoch, sum(losses) / len(losses))


trainer = Trainer(nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1)))
trainer.fit(torch.utils.data.DataLoader(torch.load("pairs.pt"), batch_size=16), 20)
