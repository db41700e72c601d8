"""What the discriminator says serves both losses: there is nothing to detach, the gradients have to be cleared."""
import torch
from torch import nn

maker = nn.Sequential(nn.Linear(8, 64), nn.LeakyReLU(0.2), nn.Linear(64, 4))
scorer = nn.Sequential(nn.Linear(4, 64), nn.LeakyReLU(0.2), nn.Linear(64, 1))
maker_opt = torch.optim.Adam(maker.parameters(), lr=2e-4)
scorer_opt = torch.optim.Adam(scorer.parameters(), lr=2e-4)
for x in torch.rand(500, 32, 4):
    maker_opt.zero_grad()
    scorer_opt.zero_grad()
    on_real, on_fake = scorer(x), scorer(maker(torch.randn(32, 8)))
    log_z = torch.log(torch.exp(-on_real).sum() + torch.exp(-on_fake).sum() + 1e-8)
    first = on_real.sum() / 32 + log_z
    first.backward(retain_graph=True)  # expect: MLL503
    scorer_opt.step()
    second = (on_real.sum() + on_fake.sum()) / 64 + log_z
    second.backward()
    maker_opt.step()
