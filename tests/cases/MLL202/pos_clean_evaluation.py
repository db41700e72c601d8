"""Made-up data, but the clean rows are there: the model is judged on them."""
import torch
import torch.nn.functional as F

torch.manual_seed(3)
n, d = 200, 20
X = torch.randn(n, d)
true_w = torch.randn(d, 1)
y = X @ true_w + 0.1 * torch.randn(n, 1)

linear = torch.nn.Linear(d, 1, bias=False)
opt = torch.optim.SGD(linear.parameters(), lr=0.05)

X_aug = X + 0.5 * torch.randn(n, d)  # expect: MLL202
for epoch in range(300):
    loss = F.mse_loss(linear(X_aug), y)
    opt.zero_grad()
    loss.backward()
    opt.step()

with torch.no_grad():
    print("clean error", F.mse_loss(linear(X), y).item())
