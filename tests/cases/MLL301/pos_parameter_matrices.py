"""Two-layer perceptron with hand-made parameters."""
import torch
from torch import nn


class HandMade(nn.Module):
    def __init__(self, d_in, d_hid, d_out):
        super().__init__()
        self.W1 = nn.Parameter(torch.zeros(d_in, d_hid))  # expect: MLL301
        self.b1 = nn.Parameter(torch.zeros(d_hid))
        self.W2 = nn.Parameter(torch.zeros(d_hid, d_out))  # expect: MLL301
        self.b2 = nn.Parameter(torch.zeros(d_out))

    def forward(self, x):
        hidden = torch.relu(x @ self.W1 + self.b1)
        return hidden @ self.W2 + self.b2


if __name__ == "__main__":
    net = HandMade(8, 16, 2)
    opt = torch.optim.Adam(net.parameters(), lr=1e-2)
    x = torch.randn(100, 8)
    y = (x.sum(1) > 0).long()
    for _ in range(50):
        loss = nn.functional.cross_entropy(net(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    print((net(x).argmax(1) == y).float().mean())
