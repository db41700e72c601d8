import torch, torch.nn as nn, torch.nn.functional as F

logits = torch.randn(32, 10, requires_grad=True); target = torch.softmax(torch.randn(32, 10), 1)
optimizer = torch.optim.LBFGS([logits])
criterion = nn.KLDivLoss( log_target = False , )  # expect: MLL513

def closure():
    optimizer.zero_grad()
    loss = criterion(F.log_softmax(logits, 1), target); loss.backward()
    return loss

optimizer.step(closure)
