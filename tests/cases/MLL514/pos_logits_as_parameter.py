"""Fits the weights of a histogram to observed frequencies."""
import torch
import torch.nn.functional as F

counts = torch.tensor([3.0, 17.0, 40.0, 22.0, 11.0, 5.0, 2.0])
observed = counts / counts.sum()
theta = torch.zeros(7, requires_grad=True)
sgd = torch.optim.SGD([theta], lr=0.5)

for _ in range(200):
    sgd.zero_grad()
    fitted = F.softmax(theta, dim=0)
    F.kl_div(observed.log(), fitted, reduction="sum").backward()  # expect: MLL514
    sgd.step()
