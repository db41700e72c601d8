import torch.nn as nn

width = 30
net = nn.Sequential(*[
    piece
    for n_in, n_out in [(2, width), (width, width), (width, 1)]
    for piece in (nn.Linear(n_in, n_out), nn.Tanh())
][:-1])

linears = [m for m in net if isinstance(m, nn.Linear)]
_ = [nn.init.zeros_(m.weight) for m in linears]  # expect: MLL301
_ = [nn.init.zeros_(m.bias) for m in linears]
