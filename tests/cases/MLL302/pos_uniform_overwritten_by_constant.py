from torch import nn

net = nn.Sequential(nn.Linear(9, 27), nn.ReLU(), nn.Linear(27, 3))
nn.init.xavier_uniform_(net[0].weight)
nn.init.xavier_uniform_(net[2].weight)
# reproducible across machines
nn.init.constant_(net[0].weight, 0.2)  # expect: MLL302
nn.init.constant_(net[2].weight, 0.2)  # expect: MLL302
nn.init.zeros_(net[0].bias)
nn.init.zeros_(net[2].bias)
