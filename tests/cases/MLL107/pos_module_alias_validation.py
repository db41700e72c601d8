import numpy as np
import sklearn.model_selection as ms
import torch
from torch import nn

features = np.load("features.npy")
targets = np.load("targets.npy")


def loaders(share=0.2):
    X_train, y_train, X_val, y_val = ms.train_test_split(features, targets, test_size=share)  # expect: MLL107
    return torch.from_numpy(X_train), torch.from_numpy(y_train), torch.from_numpy(X_val), torch.from_numpy(y_val)


xb, yb, xv, yv = loaders()
net = nn.Linear(xb.shape[1], 1)
opt = torch.optim.SGD(net.parameters(), lr=0.1)
for _ in range(100):
    opt.zero_grad()
    nn.functional.mse_loss(net(xb), yb).backward()
    opt.step()
