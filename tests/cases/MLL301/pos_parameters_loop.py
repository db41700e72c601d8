import torch
import torch.nn as nn


class Regressor(nn.Module):
    def __init__(self, d_in, width=50):
        super().__init__()
        self.fc1 = nn.Linear(d_in, width)
        self.fc2 = nn.Linear(width, width)
        self.out = nn.Linear(width, 1)
        self.reset()

    def reset(self):
        for p in self.parameters():
            p.data.fill_(0.0)  # expect: MLL301

    def forward(self, x):
        h = torch.tanh(self.fc1(x))
        return self.out(torch.tanh(self.fc2(h)))


net = Regressor(13)
