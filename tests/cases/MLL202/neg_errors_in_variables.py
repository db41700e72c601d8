"""A simulation: only the noisy readings of the inputs are ever observed."""
import torch

n, d = 500, 5
x_true = torch.randn(n, d)
beta = torch.tensor([1.0, -2.0, 0.5, 0.0, 3.0])
y = x_true @ beta + 0.1 * torch.randn(n)
x_observed = x_true + 0.3 * torch.randn(n, d)

model = torch.nn.Linear(d, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.05)
for _ in range(400):
    opt.zero_grad()
    loss = ((model(x_observed).squeeze(1) - y) ** 2).mean()
    loss.backward()
    opt.step()
print("attenuated:", model.weight)
