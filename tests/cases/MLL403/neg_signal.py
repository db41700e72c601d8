import numpy as np
import torch
from torch import nn

t = np.linspace(0, 1, 1000, dtype=np.float32)
wave = torch.from_numpy(np.sin(40 * t)).view(1, 1, -1)
net = nn.Sequential(nn.Conv1d(1, 4, 80, stride=4), nn.ReLU(), nn.MaxPool1d(4), nn.Conv1d(4, 4, 50))
net(wave)
windows = wave.unfold(2, 100, 50).squeeze(0).transpose(0, 1)
nn.Conv1d(1, 1, 100)(windows)
