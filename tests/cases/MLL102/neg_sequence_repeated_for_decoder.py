import torch
from torch import nn


class Decoder(nn.Module):
    def __init__(self, size, steps):
        super().__init__()
        self.steps = steps
        self.rnn = nn.GRU(size, size, batch_first=True)

    def forward(self, code):
        repeated = code.unsqueeze(1).repeat(1, self.steps, 1)
        beams = torch.repeat_interleave(repeated, 4, dim=0)
        out, _ = self.rnn(beams)
        return out[:, : self.steps // 2], out[:, self.steps // 2 :]
