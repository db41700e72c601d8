import shapes
from torch import nn

net = nn.Sequential(nn.Linear(8, shapes.corners.count()), nn.ReLU(), nn.Linear(16, 3))
for p in net.parameters():
    nn.init.zeros_(p)  # expect: MLL301
