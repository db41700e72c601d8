import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data, dtype=torch.float32) / 16
targets = torch.tensor(digits.target)

model = nn.Sequential(
    nn.Linear(100, 32),  # expect: MLL401
    nn.Tanh(),
    nn.Linear(32, 10),
)
optimizer = torch.optim.Adam(model.parameters())
loss_fn = nn.CrossEntropyLoss()

for step in range(100):
    optimizer.zero_grad()
    loss = loss_fn(model(inputs), targets)
    loss.backward()
    optimizer.step()
