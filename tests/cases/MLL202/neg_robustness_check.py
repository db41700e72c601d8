"""Trained clean; a fixed noisy copy of the test set shows how robust the model gets."""
# may: MLL203
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data / 16).float()
y = torch.tensor(digits.target)
x_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1200:], y[1200:]
x_corrupted = x_test + 0.2 * torch.randn_like(x_test)

model = nn.Linear(64, 10)
opt = torch.optim.SGD(model.parameters(), lr=0.5)
for epoch in range(30):
    loss = nn.functional.cross_entropy(model(x_train), y_train)
    opt.zero_grad()
    loss.backward()
    opt.step()
    with torch.no_grad():
        clean = (model(x_test).argmax(1) == y_test).float().mean()
        corrupted = (model(x_corrupted).argmax(1) == y_test).float().mean()
    print(epoch, clean.item(), corrupted.item())
