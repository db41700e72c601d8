import torch
import torch.nn as nn
from torch.cuda.amp import GradScaler, autocast


def build(conf):
    g = nn.Sequential(nn.Linear(conf["nz"], 256), nn.ReLU(inplace=True), nn.Linear(256, conf["nx"]), nn.Tanh())
    d = nn.Sequential(nn.Linear(conf["nx"], 256), nn.LeakyReLU(0.2), nn.Linear(256, 1))
    return g, d


conf = dict(nz=64, nx=784, lr=1e-4)
netG, netD = build(conf)
optG = torch.optim.AdamW(netG.parameters(), lr=conf["lr"])
optD = torch.optim.AdamW(netD.parameters(), lr=conf["lr"])
scaler_g, scaler_d = GradScaler(), GradScaler()
bce = nn.BCEWithLogitsLoss()

for i in range(1000):
    x = torch.rand(32, conf["nx"])
    z = torch.randn(32, conf["nz"])
    with autocast():
        fake = netG(z)
        pred_fake = netD(fake.detach())
        pred_real = netD(x)
        lossD = 0.5 * (bce(pred_real, torch.ones_like(pred_real)) + bce(pred_fake, torch.zeros_like(pred_fake)))
    optD.zero_grad(set_to_none=True)
    scaler_d.scale(lossD).backward()
    scaler_d.step(optD)
    scaler_d.update()

    with autocast():
        pred = netD(fake.clone().detach())  # expect: MLL502
        lossG = bce(pred, torch.ones_like(pred))
    optG.zero_grad(set_to_none=True)
    scaler_g.scale(lossG).backward()
    scaler_g.step(optG)
    scaler_g.update()
