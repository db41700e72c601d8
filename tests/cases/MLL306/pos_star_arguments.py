from torch import nn

settings = (128, 0.8)
net = nn.Sequential(nn.Linear(64, 128), nn.BatchNorm1d(*settings), nn.ReLU())  # expect: MLL306
