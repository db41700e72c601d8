import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


class Encoder(nn.Module):
    def __init__(self, width=64):
        super().__init__()
        layer = nn.TransformerEncoderLayer(width, 4, dropout=0.1, batch_first=True)
        self.blocks = nn.TransformerEncoder(layer, num_layers=2)
        self.head = nn.Linear(width, 2)

    def forward(self, x):
        return self.head(self.blocks(x).mean(dim=1))


data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)


def validation_loss(net):
    with torch.no_grad():
        losses = [F.cross_entropy(net(x), y) for x, y in val_loader]  # expect: MLL701
    return torch.stack(losses).mean()


net = Encoder()
optimizer = torch.optim.AdamW(net.parameters(), lr=3e-4)
step = 0
for epoch in range(3):
    net.train()
    for x, y in train_loader:
        optimizer.zero_grad()
        F.cross_entropy(net(x), y).backward()
        optimizer.step()
        step += 1
        if step % 100 == 0:
            print(step, validation_loss(net).item())
