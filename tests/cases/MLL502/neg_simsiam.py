import torch
from torch import nn
import torch.nn.functional as F


class SimSiam(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 8))
        self.predictor = nn.Linear(8, 8)

    def forward(self, a, b):
        za, zb = self.encoder(a), self.encoder(b)
        return self.predictor(za), self.predictor(zb), za.detach(), zb.detach()


model = SimSiam()
opt = torch.optim.SGD(model.predictor.parameters(), lr=0.05)
opt_enc = torch.optim.SGD(model.encoder.parameters(), lr=0.05)
for _ in range(100):
    pa, pb, za, zb = model(torch.rand(8, 16), torch.rand(8, 16))
    loss = -(F.cosine_similarity(pa, zb).mean() + F.cosine_similarity(pb, za).mean()) / 2
    opt.zero_grad()
    opt_enc.zero_grad()
    loss.backward()
    opt.step()
    opt_enc.step()
