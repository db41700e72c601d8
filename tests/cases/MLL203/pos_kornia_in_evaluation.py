"""Augmentation on the device, called in both loops."""
import kornia.augmentation as K
import torch
from torch import nn

augment = nn.Sequential(K.RandomHorizontalFlip(p=0.5), K.RandomRotation(15.0, p=0.7))


class Runner:
    def __init__(self, model, loaders):
        self.model = model
        self.train_loader, self.val_loader = loaders
        self.optimizer = torch.optim.AdamW(model.parameters())
        self.criterion = nn.CrossEntropyLoss()

    def train(self):
        for x, y in self.train_loader:
            loss = self.criterion(self.model(augment(x)), y)
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()

    def evaluate(self):
        self.model.eval()
        hits = 0
        with torch.no_grad():
            for x, y in self.val_loader:
                x = augment(x)  # expect: MLL203
                hits += (self.model(x).argmax(1) == y).sum().item()
        return hits


def main(model, loaders, epochs=3):
    runner = Runner(model, loaders)
    for _ in range(epochs):
        runner.train()
        print(runner.evaluate())
