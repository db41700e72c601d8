from torch import nn

mlp = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 1))
for name, p in mlp.named_parameters():
    if "bias" in name:
        nn.init.constant_(p, 0.01)
