import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


class Net(nn.Module):
    def __init__(self, features=20, classes=4):
        super().__init__()
        self.hidden = nn.Linear(features, 64)
        self.drop = nn.Dropout(0.5)
        self.out = nn.Linear(64, classes)

    def forward(self, x):
        return self.out(self.drop(torch.relu(self.hidden(x))))

data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)


def load_model(path):
    network = Net()
    network.load_state_dict(torch.load(path))
    network.eval()
    return network


class Ensemble(nn.Module):
    def __init__(self, first, second):
        super().__init__()
        self.first = first
        self.second = second
        self.first.eval()
        self.second.eval()

    def forward(self, x):
        return (self.first(x) + self.second(x)) / 2


model = load_model("net.pt")
with torch.no_grad():
    for x, y in val_loader:
        print(F.cross_entropy(model(x), y))

one, two = load_model("a.pt"), load_model("b.pt")
both = Ensemble(one, two)
with torch.no_grad():
    for x, y in val_loader:
        print(F.cross_entropy(both(x), y))


class Distiller:
    def __init__(self):
        self.teacher = Net()
        self.teacher.load_state_dict(torch.load("teacher.pt"))
        self.teacher.eval()

    def score(self, test_loader):
        with torch.no_grad():
            return [self.teacher(x) for x, _ in test_loader]


print(Distiller().score(val_loader))
