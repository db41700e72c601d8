import torch

d = torch.load("d.pt")
X, y = d["X"], d["y"]
w0 = torch.load("pretrained_w.pt")
w = (w0 + 0.01 * torch.randn_like(w0)).requires_grad_()
opt = torch.optim.SGD([w], lr=0.01)
for _ in range(100):
    loss = ((X @ w - y) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
