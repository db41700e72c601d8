import torch
from sklearn.datasets import load_wine
from torch.distributions import Normal

wine = load_wine()
x = torch.as_tensor(wine.data, dtype=torch.float32)
x = (x - x.mean(dim=0)) / x.std(dim=0)
y = torch.as_tensor(wine.target)

x_in = x + Normal(0.0, 0.25).sample(x.shape)  # expect: MLL202
layer = torch.nn.Linear(13, 3)
opt = torch.optim.Adam(layer.parameters(), lr=0.01)
epoch = 0
while epoch < 100:
    opt.zero_grad()
    loss = torch.nn.functional.cross_entropy(layer(x_in), y)
    loss.backward()
    opt.step()
    epoch += 1
