import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


class Functional(nn.Module):
    def __init__(self, p=0.3):
        super().__init__()
        self.fc1 = nn.Linear(20, 50)
        self.fc2 = nn.Linear(50, 4)
        self.p = p

    def forward(self, x):
        x = F.dropout(F.relu(self.fc1(x)), p=self.p, training=self.training)
        return self.fc2(x)


data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)

clf = Functional()
sgd = torch.optim.SGD(clf.parameters(), lr=0.1)
for batch, target in train_loader:
    sgd.zero_grad()
    F.cross_entropy(clf(batch), target).backward()
    sgd.step()

score = 0
for batch, target in val_loader:
    score += (clf(batch).argmax(1) == target).float().sum()  # expect: MLL701
print(score / len(val_set))
