"""Nobody applies this perceptron here; its own layers do not fit one another."""
from torch import nn


def build_perceptron(classes=10):
    return nn.Sequential(
        nn.Linear(784, 256),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.Linear(128, classes),  # expect: MLL401
    )
