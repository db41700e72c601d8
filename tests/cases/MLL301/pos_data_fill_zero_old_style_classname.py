# written for an old PyTorch, still runs
import torch.nn as nn


class Regressor(nn.Module):
    def __init__(self, d_in, d_hid):
        super(Regressor, self).__init__()
        self.hidden1 = nn.Linear(d_in, d_hid)
        self.act = nn.Tanh()
        self.hidden2 = nn.Linear(d_hid, d_hid)
        self.out = nn.Linear(d_hid, 1)

    def forward(self, x):
        h = self.act(self.hidden1(x))
        h = self.act(self.hidden2(h))
        return self.out(h)


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find('Linear') != -1:
        m.weight.data.fill_(0)  # expect: MLL301
        m.bias.data.fill_(0)


reg = Regressor(13, 32)
reg.apply(weights_init)
