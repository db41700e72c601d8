import torch
from network import build
from objective import kl_loss

teacher, student = build(5), build(5)
x = torch.randn(30, 8)
loss = kl_loss(student(x), teacher(x).detach().exp())
loss = loss + kl_loss(student(x), teacher(x).detach(), log_target=True)
loss.backward()
