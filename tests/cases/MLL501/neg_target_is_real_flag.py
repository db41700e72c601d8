import torch
import torch.nn as nn


class AdversarialLoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.bce = nn.BCEWithLogitsLoss()

    def forward(self, prediction, is_real):
        target = torch.ones_like(prediction) if is_real else torch.zeros_like(prediction)
        return self.bce(prediction, target)


class Translator:
    def __init__(self, netG, netD):
        self.netG, self.netD = netG, netD
        self.criterion = AdversarialLoss()
        self.optimizer_G = torch.optim.Adam(netG.parameters(), lr=2e-4)
        self.optimizer_D = torch.optim.Adam(netD.parameters(), lr=2e-4)

    def backward_D(self):
        loss_fake = self.criterion(self.netD(self.fake.detach()), False)
        loss_real = self.criterion(self.netD(self.real), True)
        (0.5 * (loss_fake + loss_real)).backward()

    def backward_G(self):
        self.criterion(self.netD(self.fake), True).backward()

    def optimize(self, source, real):
        self.real = real
        self.fake = self.netG(source)
        self.optimizer_D.zero_grad()
        self.backward_D()
        self.optimizer_D.step()
        self.optimizer_G.zero_grad()
        self.backward_G()
        self.optimizer_G.step()
