import torch

x = torch.tensor([[0.5], [1.0], [-0.7]])
y = torch.tensor([1.0, 2.0, -1.2])
w = torch.zeros(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=2.0)  # expect: MLL206
for t in range(100):
    x_t = x + torch.randn(3, 1)
    loss = 0.5 * ((x_t @ w - y) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
