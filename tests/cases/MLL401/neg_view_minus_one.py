import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.fc = nn.Linear(26 * 26 * 2, 10)
        self.pairs = nn.Linear(2, 3)

    def forward(self, x):
        x = self.conv(x)
        per_pixel = self.pairs(x.permute(0, 2, 3, 1))
        x = x.reshape(-1, 26 * 26 * 2)
        return F.log_softmax(self.fc(x), -1), per_pixel


Net()(torch.rand(4, 1, 28, 28))
words = torch.rand(6, 5, 12)
nn.Linear(60, 4)(words.view(6, -1))
nn.Linear(30, 4)(words.reshape(-1, 30))
nn.Linear(17, 4)(torch.cat([words, torch.zeros(6, 5, 5)], -1))
nn.Linear(5, 4)(words.transpose(1, 2))
nn.Linear(12, 4)(words.sum(1))
nn.Linear(24, 4)(torch.cat([words[0], words[1]], 1))
nn.Linear(14, 4)(F.pad(words, (1, 1)))
nn.Linear(12, 4)(torch.stack([words[0], words[1]]))
nn.Linear(8, 4)(torch.bmm(words, torch.zeros(6, 12, 8)))
