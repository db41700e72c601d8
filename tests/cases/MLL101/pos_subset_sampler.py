import numpy as np
import torch
from torch.utils.data import DataLoader, SubsetRandomSampler, TensorDataset


def make_loaders(x: np.ndarray, y: np.ndarray, *, batch: int = 50, holdout: float = 0.1):
    flipped = np.flip(x, axis=3).copy()
    bright = np.clip(x * 1.3, 0, 1)
    x_all = torch.from_numpy(np.concatenate([x, flipped, bright]))
    y_all = torch.from_numpy(np.concatenate([y, y, y]))
    dataset = TensorDataset(x_all, y_all)

    indices = list(range(len(dataset)))
    np.random.shuffle(indices)
    border = int(np.floor(holdout * len(dataset)))
    train_sampler = SubsetRandomSampler(indices[border:])  # expect: MLL101
    valid_sampler = SubsetRandomSampler(indices[:border])  # expect: MLL101
    return (
        DataLoader(dataset, batch_size=batch, sampler=train_sampler),  # expect: MLL101
        DataLoader(dataset, batch_size=batch, sampler=valid_sampler),  # expect: MLL101
    )


if __name__ == "__main__":
    pack = np.load("traffic_signs.npz")
    fit_loader, check_loader = make_loaders(pack["x"], pack["y"])
    print(len(fit_loader), len(check_loader))
