import numpy as np
import torch
from torch import nn

frames = np.zeros((10, 48, 64, 3), dtype=np.float32)
batch = torch.from_numpy(frames).permute(0, 3, 1, 2)
net = nn.Sequential(nn.Conv2d(3, 8, 5), nn.BatchNorm2d(8))
net(batch)
net(torch.from_numpy(np.transpose(frames, (0, 3, 1, 2))))
net(torch.from_numpy(np.moveaxis(frames, -1, 1)))
net(torch.tensor(frames).movedim(3, 1))
