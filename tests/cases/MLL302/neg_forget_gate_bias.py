import torch
from torch import nn


class Music(nn.Module):
    def __init__(self, n_notes=88, hidden=128):
        super().__init__()
        self.lstm = nn.LSTM(n_notes, hidden, num_layers=2, batch_first=True)
        self.out = nn.Linear(hidden, n_notes)
        for name, p in self.lstm.named_parameters():
            if "weight_ih" in name:
                nn.init.xavier_uniform_(p)
            elif "weight_hh" in name:
                nn.init.orthogonal_(p)
            else:
                nn.init.constant_(p, 0.0)
                p.data[hidden : 2 * hidden].fill_(1.0)

    def forward(self, x):
        return self.out(self.lstm(x)[0])


print(Music()(torch.rand(1, 5, 88)).shape)
