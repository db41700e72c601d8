import torch
from torch import nn

net_g = nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 1, 3, padding=1))
net_d = nn.Sequential(nn.Conv2d(2, 16, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(16, 1, 4, 1, 1))
gan_loss, l1 = nn.BCEWithLogitsLoss(), nn.L1Loss()
opt_g = torch.optim.Adam(net_g.parameters(), lr=2e-4)
opt_d = torch.optim.Adam(net_d.parameters(), lr=2e-4)


class Pix2Pix:
    def forward(self, a, b):
        self.a, self.b = a, b
        self.fake = net_g(a)

    def backward_d(self):
        out = net_d(torch.cat((self.a, self.fake), 1).detach())
        fake = gan_loss(out, torch.zeros_like(out))
        out = net_d(torch.cat((self.a, self.b), 1))
        real = gan_loss(out, torch.ones_like(out))
        ((fake + real) * 0.5).backward()

    def backward_g(self):
        out = net_d(torch.cat((self.a, self.fake), 1))
        (gan_loss(out, torch.ones_like(out)) + 100 * l1(self.fake, self.b)).backward()


model = Pix2Pix()
for _ in range(50):
    model.forward(torch.rand(4, 1, 32, 32), torch.rand(4, 1, 32, 32))
    opt_d.zero_grad()
    model.backward_d()
    opt_d.step()
    opt_g.zero_grad()
    model.backward_g()
    opt_g.step()
