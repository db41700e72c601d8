import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)

generator = nn.Sequential(nn.Linear(20, 20), nn.BatchNorm1d(20), nn.Linear(20, 20))
critic = nn.Sequential(nn.Linear(20, 20), nn.Dropout(0.1), nn.Linear(20, 1))
optimizer = torch.optim.Adam([*generator.parameters(), *critic.parameters()])
for x, _ in train_loader:
    optimizer.zero_grad()
    (critic(generator(x)).mean() - critic(x).mean()).backward()
    optimizer.step()


def save_samples(number):
    x = next(iter(val_loader))[0]
    filled = generator(x)
    torch.save(torch.cat([x, filled]), f"samples_{number}.pt")


def accuracy_in(model, training):
    """Shows what batch normalisation does in both modes."""
    if training:
        model.train()
    else:
        model.eval()
    with torch.no_grad():
        return sum((model(x)[:, 0] > 0).sum().item() for x, _ in val_loader)


save_samples(1)
print(accuracy_in(critic, True), accuracy_in(critic, False))
