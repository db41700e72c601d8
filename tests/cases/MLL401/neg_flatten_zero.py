import torch
from torch import nn

memory = nn.Sequential(nn.Flatten(0), nn.Linear(6, 3))
print(memory(torch.ones(2, 3)))

profile = nn.Sequential(nn.Conv1d(1, 4, 5), nn.Flatten(1, 2), nn.Linear(4 * 16, 2))
print(profile(torch.ones(7, 1, 20)))

kept = nn.Sequential(nn.Conv2d(2, 4, 3), nn.Flatten(2), nn.Linear(36, 2))
print(kept(torch.ones(7, 2, 8, 8)).shape)
