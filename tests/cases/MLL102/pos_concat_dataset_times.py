import torch
from torch.utils.data import ConcatDataset, DataLoader, TensorDataset, random_split


def load(path):
    x, y = torch.load(path)
    return TensorDataset(x, y)


def loaders(healthy_path, ill_path):
    healthy, ill = load(healthy_path), load(ill_path)
    everybody = ConcatDataset([healthy] + [ill] * 12)  # expect: MLL102
    n_val = len(everybody) // 5
    train, val = random_split(everybody, [len(everybody) - n_val, n_val])
    return DataLoader(train, batch_size=32, shuffle=True), DataLoader(val, batch_size=128)


train_loader, val_loader = loaders("healthy.pt", "ill.pt")
