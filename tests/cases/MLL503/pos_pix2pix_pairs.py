import torch
from torch import nn


class UNetish(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Conv2d(1, 8, 3, padding=1), nn.Conv2d(8, 1, 3, padding=1)

    def forward(self, x):
        return self.b(torch.relu(self.a(x)))


class Patch(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Conv2d(2, 8, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(8, 1, 4, 1, 1))

    def forward(self, x, y):
        return self.net(torch.cat([x, y], 1))


class Model:
    def __init__(self):
        self.netG, self.netD = UNetish(), Patch()
        self.opt_G = torch.optim.Adam(self.netG.parameters(), lr=2e-4)
        self.opt_D = torch.optim.Adam(self.netD.parameters(), lr=2e-4)
        self.gan, self.l1 = nn.BCEWithLogitsLoss(), nn.L1Loss()

    def optimize(self, a, b):
        self.opt_G.zero_grad()
        self.fake = self.netG(a)
        self.opt_D.zero_grad()
        p, q = self.netD(a, b), self.netD(a, self.fake)
        loss_D = 0.5 * (self.gan(p, torch.ones_like(p)) + self.gan(q, torch.zeros_like(q)))
        loss_D.backward()  # expect: MLL503
        self.opt_D.step()
        self.fake = self.netG(a)
        q = self.netD(a, self.fake)
        loss_G = self.gan(q, torch.ones_like(q)) + 100 * self.l1(self.fake, b)
        loss_G.backward()
        self.opt_G.step()


model = Model()
for _ in range(100):
    model.optimize(torch.rand(2, 1, 16, 16), torch.rand(2, 1, 16, 16))
