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

tokens = torch.load("tokens.pt")
cut = int(0.9 * len(tokens))
train_tokens, val_tokens = tokens[:cut], tokens[cut:]


def get_batch(split):
    source = train_tokens if split == "train" else val_tokens
    at = torch.randint(len(source) - 20, (16,))
    x = torch.stack([source[i : i + 20] for i in at])
    y = torch.stack([source[i + 1] for i in at])
    return x, y


model = Net()
optimizer = torch.optim.AdamW(model.parameters())


@torch.no_grad()
def estimate_loss(batches=20):
    losses = torch.zeros(batches)
    for k in range(batches):
        x, y = get_batch("val")
        losses[k] = F.cross_entropy(model(x), y)  # expect: MLL701
    return losses.mean()


for step in range(1000):
    if step % 100 == 0:
        print(estimate_loss())
    x, y = get_batch("train")
    optimizer.zero_grad()
    F.cross_entropy(model(x), y).backward()
    optimizer.step()
