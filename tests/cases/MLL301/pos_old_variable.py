# written for an old torch release
import torch
from torch.autograd import Variable

D, H, K = 20, 40, 5
W1 = Variable(torch.zeros(D, H), requires_grad=True)  # expect: MLL301
W2 = Variable(torch.zeros(H, K), requires_grad=True)  # expect: MLL301
x = Variable(torch.randn(32, D))
y = Variable(torch.randn(32, K))
for t in range(50):
    out = x.mm(W1).clamp(min=0).mm(W2)
    loss = (out - y).pow(2).sum()
    loss.backward()
    W1.data -= 1e-4 * W1.grad.data
    W2.data -= 1e-4 * W2.grad.data
    W1.grad.data.zero_()
    W2.grad.data.zero_()
print(loss.item())
