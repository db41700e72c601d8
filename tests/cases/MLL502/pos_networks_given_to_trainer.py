import torch
import torch.nn as nn


class GANTrainer:
    def __init__(self, G, D, args):
        self.G, self.D = G, D
        self.args = args
        self.opt_G = torch.optim.Adam(self.G.parameters(), lr=args.lr, betas=(args.b1, 0.999))
        self.opt_D = torch.optim.Adam(self.D.parameters(), lr=args.lr, betas=(args.b1, 0.999))
        self.adv = nn.BCEWithLogitsLoss()

    def d_step(self, real):
        z = torch.randn(real.size(0), self.args.z)
        fake = self.G(z).detach()
        pr, pf = self.D(real), self.D(fake)
        loss = self.adv(pr, torch.ones_like(pr)) + self.adv(pf, torch.zeros_like(pf))
        self.opt_D.zero_grad()
        loss.backward()
        self.opt_D.step()
        return loss

    def g_step(self, n):
        z = torch.randn(n, self.args.z)
        fake = self.G(z).detach()  # expect: MLL502
        pf = self.D(fake)
        loss = self.adv(pf, torch.ones_like(pf))
        self.opt_G.zero_grad()
        loss.backward()
        self.opt_G.step()
        return loss

    def train(self, loader):
        for real, _ in loader:
            d = self.d_step(real)
            g = self.g_step(real.size(0))
            print(d.item(), g.item())
