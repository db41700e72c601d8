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


def train(student, teacher, loader, optimizer):
    student.train()
    for x, y in loader:
        with torch.no_grad():
            guide = teacher(x)
        loss = F.cross_entropy(student(x), y) + F.mse_loss(student(x), guide)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def test(student, teacher, loader):
    student.eval()
    agreed = 0
    with torch.no_grad():
        for x, _ in loader:
            agreed += (student(x).argmax(1) == teacher(x).argmax(1)).sum().item()  # expect: MLL701
    return agreed / len(loader.dataset)


teacher = Net()
teacher.load_state_dict(torch.load("teacher.pt"))
student = nn.Sequential(nn.Linear(20, 8), nn.ReLU(), nn.Linear(8, 4))
optimizer = torch.optim.SGD(student.parameters(), lr=0.1)
for epoch in range(10):
    train(student, teacher, train_loader, optimizer)
    print(test(student, teacher, val_loader))
