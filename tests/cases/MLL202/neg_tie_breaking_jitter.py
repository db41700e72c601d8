import torch
from sklearn.datasets import load_wine

wine = load_wine()
x = torch.tensor(wine.data).float()
y = torch.tensor(wine.target)
x = x + 1e-6 * torch.randn_like(x)
model = torch.nn.Linear(13, 3)
opt = torch.optim.Adam(model.parameters())
for epoch in range(100):
    loss = torch.nn.functional.cross_entropy(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
