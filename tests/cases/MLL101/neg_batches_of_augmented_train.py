import numpy as np
import torch
import torch.nn as nn

x_train = np.load("train_x.npy").astype("float32")
y_train = np.load("train_y.npy")
x_test = torch.from_numpy(np.load("test_x.npy").astype("float32"))
y_test = torch.from_numpy(np.load("test_y.npy"))

x_aug = torch.from_numpy(np.concatenate([x_train, x_train[:, ::-1]]))
y_aug = torch.from_numpy(np.concatenate([y_train, y_train]))

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters())
loss_fn = nn.CrossEntropyLoss()
for epoch in range(10):
    order = torch.randperm(len(x_aug))
    for i in range(0, len(order), 64):
        rows = order[i : i + 64]
        optimizer.zero_grad()
        loss_fn(model(x_aug[rows]), y_aug[rows]).backward()
        optimizer.step()
with torch.no_grad():
    print((model(x_test).argmax(1) == y_test).float().mean().item())
