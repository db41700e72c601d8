from torch import nn

net = nn.Sequential(
    nn.Linear(32, 64), nn.LayerNorm(64), nn.ReLU(),
    nn.Linear(64, 64), nn.LayerNorm(64), nn.ReLU(),
    nn.Linear(64, 5),
)

for p in net.parameters():
    if p.dim() > 1:
        nn.init.orthogonal_(p)
    else:
        nn.init.zeros_(p)
for m in net:
    if isinstance(m, nn.LayerNorm):
        nn.init.ones_(m.weight)
