import torch
import torch.nn.functional as F
from torch import nn

x = torch.zeros(1, 4, 3, 3)
nn.Conv2d(4, 4, 7, padding=3)(x)
nn.Conv2d(4, 4, 9, padding="same")(x)
nn.Conv2d(4, 4, 3, padding=4, dilation=4)(x)
nn.Conv2d(4, 4, 5)(F.pad(x, (1, 1, 1, 1)))
nn.MaxPool2d(5, padding=1)(x)
nn.Sequential(nn.ReflectionPad2d(2), nn.Conv2d(4, 4, 7))(x)
nn.Sequential(nn.ZeroPad2d((2, 2, 2, 2)), nn.AvgPool2d(7))(x)
