import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x, y = torch.tensor(digits.data / 16).float(), torch.tensor(digits.target)
model = nn.Linear(64, 10)
model.load_state_dict(torch.load("digits.pt"))
for p in model.parameters():
    p.requires_grad_(False)

delta = (0.03 * torch.randn_like(x)).requires_grad_(True)
attack = torch.optim.SGD([delta], lr=0.1)
for step in range(40):
    loss = -nn.functional.cross_entropy(model(x + delta), y)
    attack.zero_grad()
    loss.backward()
    attack.step()
    with torch.no_grad():
        delta.clamp_(-0.1, 0.1)
