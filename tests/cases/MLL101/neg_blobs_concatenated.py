import torch
from torch.utils.data import DataLoader, TensorDataset, random_split


def spirals(n: int, turns: float = 2.0, noise: float = 0.15):
    arms, labels = [], []
    for k in range(2):
        t = torch.rand(n).sqrt() * turns * 2 * torch.pi
        arm = torch.stack([t * torch.cos(t + k * torch.pi), t * torch.sin(t + k * torch.pi)], dim=1)
        arms.append(arm + noise * torch.randn_like(arm))
        labels.append(torch.full((n,), k))
    return torch.cat(arms), torch.cat(labels)


points, arm = spirals(500)
data = TensorDataset(points, arm)
train, val = random_split(data, [800, 200], generator=torch.Generator().manual_seed(0))
train_loader = DataLoader(train, 32, shuffle=True)
val_loader = DataLoader(val, 200)
print(len(train_loader), len(val_loader))
