import argparse

import numpy as np
import torch
from imblearn.over_sampling import RandomOverSampler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


def load(path: str) -> tuple[np.ndarray, np.ndarray]:
    blob = np.load(path)
    return blob["x"].astype("float32"), blob["y"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="ecg.npz")
    parser.add_argument("--epochs", type=int, default=10)
    args = parser.parse_args()

    x, y = load(args.data)
    ros = RandomOverSampler(random_state=0)
    x, y = ros.fit_resample(x, y)  # expect: MLL102
    dataset = TensorDataset(torch.from_numpy(x), torch.from_numpy(y))
    n_val = int(0.2 * len(dataset))
    train_set, val_set = random_split(dataset, [len(dataset) - n_val, n_val])
    train_loader = DataLoader(train_set, batch_size=64, shuffle=True)
    val_loader = DataLoader(val_set, batch_size=64)

    model = nn.Sequential(nn.Linear(187, 64), nn.ReLU(), nn.Linear(64, 5))
    opt = torch.optim.Adam(model.parameters(), lr=1e-3)
    for epoch in range(args.epochs):
        model.train()
        for xb, yb in train_loader:
            opt.zero_grad()
            loss = nn.functional.cross_entropy(model(xb), yb)
            loss.backward()
            opt.step()
        model.eval()
        hits = 0
        with torch.no_grad():
            for xb, yb in val_loader:
                hits += (model(xb).argmax(1) == yb).sum().item()
        print(epoch, hits / n_val)


if __name__ == "__main__":
    main()
