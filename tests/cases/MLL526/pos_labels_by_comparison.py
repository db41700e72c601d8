import torch
import torch.nn.functional as F
from torch import nn

X = torch.randn(100, 5)
Y = (X.sum(1, keepdim=True) > 0).float()
model = nn.Linear(5, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(100):
    opt.zero_grad()
    loss = F.binary_cross_entropy_with_logits(Y, model(X))  # expect: MLL526
    loss.backward()
    opt.step()
