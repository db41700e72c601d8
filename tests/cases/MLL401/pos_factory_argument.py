import torch
import torch.nn as nn


def make_classifier(features, hidden, classes):
    return nn.Sequential(
        nn.Linear(features, hidden),  # expect: MLL401
        nn.ReLU(),
        nn.Linear(hidden, classes),
    )


def main():
    x = torch.rand(32, 20)
    y = torch.randint(0, 3, (32,))
    model = make_classifier(features=10, hidden=64, classes=3)
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()


main()
