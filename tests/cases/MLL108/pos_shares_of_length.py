import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

X, y = np.load("steps.npy"), np.load("gaits.npy")
n = len(X)
train_set = TensorDataset(torch.tensor(X[: int(0.8 * n)]), torch.tensor(y[: int(0.8 * n)]))
test_set = TensorDataset(torch.tensor(X[int(0.7 * n) :]), torch.tensor(y[int(0.7 * n) :]))  # expect: MLL108
train_loader = DataLoader(train_set, batch_size=64, shuffle=True)
test_loader = DataLoader(test_set, batch_size=64)
