import torch
from torch import nn
import torch.nn.functional as F


class Audio(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(
            [
                nn.Conv1d(1, 16, 80, stride=16),
                nn.Conv1d(16, 32, 3),
                nn.Conv1d(16, 64, 3),  # expect: MLL402
            ]
        )
        self.fc = nn.Linear(64, 35)

    def forward(self, wave):
        for conv in self.layers:
            wave = F.relu(conv(wave))
        return self.fc(wave.mean(-1))


Audio()(torch.zeros(2, 1, 8000))
