from collections import OrderedDict

import torch
from torch import nn

classifier = nn.Sequential(
    OrderedDict(
        [
            ("fc1", nn.Linear(25088, 4096)),
            ("relu", nn.ReLU()),
            ("fc2", nn.Linear(4096, 102)),
            ("output", nn.Softmax(dim=1)),  # expect: MLL521
        ]
    )
)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(classifier.parameters(), lr=0.001)


def do_deep_learning(loader, epochs):
    for _ in range(epochs):
        for inputs, labels in loader:
            optimizer.zero_grad()
            loss = criterion(classifier(inputs), labels)
            loss.backward()
            optimizer.step()
