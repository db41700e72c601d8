from torch import nn


class Probe(nn.Module):
    def __init__(self, features, classes):
        super().__init__()
        self.fc = nn.Linear(features, classes)

    def forward(self, x):
        return self.fc(x.flatten(1))


def probe_for(dataset, classes=10):
    sizes = {"digits": 64, "mnist": 784}
    return Probe(sizes[dataset], classes)
