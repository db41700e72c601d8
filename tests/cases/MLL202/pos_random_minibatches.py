import numpy as np
import torch

raw = np.genfromtxt("measurements.csv", delimiter=",")
X = torch.tensor(raw[:, 1:], dtype=torch.float32)
y = torch.tensor(raw[:, 0], dtype=torch.float32)
sigma = 0.3
X_noisy = X + sigma * torch.randn(X.shape[0], X.shape[1])  # expect: MLL202

model = torch.nn.Sequential(torch.nn.Linear(X.shape[1], 16), torch.nn.Tanh(), torch.nn.Linear(16, 1))
optimizer = torch.optim.RMSprop(model.parameters())
for iteration in range(5000):
    rows = torch.randint(0, len(X), (32,))
    output = model(X_noisy[rows]).squeeze(1)
    loss = torch.nn.functional.mse_loss(output, y[rows])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
