import numpy as np
import torch
from torch.utils.data import TensorDataset

X, y = np.load("x.npy"), np.load("y.npy")
inside = np.random.choice([True, False], size=len(X), p=[0.8, 0.2])
X_train, X_test = X[inside], X[~inside]
y_train, y_test = y[inside], y[~inside]
cut = int(0.9 * len(X_train))
fit = TensorDataset(torch.tensor(X_train[:cut]), torch.tensor(y_train[:cut]))
val = TensorDataset(torch.tensor(X_train[cut:]), torch.tensor(y_train[cut:]))
