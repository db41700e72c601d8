import torch
from torch import nn

n_in, n_hid, n_out = 64, 48, 10
W_in = nn.Parameter(0.01 * torch.ones(n_in, n_hid))  # expect: MLL302
b_in = nn.Parameter(torch.zeros(n_hid))
W_out = nn.Parameter(0.01 * torch.ones(n_hid, n_out))  # expect: MLL302
b_out = nn.Parameter(torch.zeros(n_out))
optimizer = torch.optim.SGD([W_in, b_in, W_out, b_out], lr=0.2)


def predict(x):
    hidden = torch.relu(x.mm(W_in) + b_in)
    return hidden.mm(W_out) + b_out


x, y = torch.rand(500, n_in), torch.randint(n_out, (500,))
for epoch in range(20):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(predict(x), y)
    loss.backward()
    optimizer.step()
