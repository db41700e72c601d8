import torch
import torch.nn as nn


class Translator(nn.Module):
    def __init__(self):
        super().__init__()
        self.down = nn.Conv2d(3, 16, 3, padding=1)
        self.up = nn.Conv2d(16, 3, 3, padding=1)

    def forward(self, x):
        return torch.tanh(self.up(torch.relu(self.down(x))))


class PatchCritic(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Conv2d(3, 16, 4, 2, 1), nn.Conv2d(16, 1, 4, 1, 1)])

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = nn.functional.leaky_relu(layer(x), 0.2)
        return self.layers[-1](x)


class Model:
    def __init__(self):
        self.netG = Translator()
        self.netD = PatchCritic()
        self.mse = nn.MSELoss()
        self.optimizers = [
            torch.optim.Adam(self.netG.parameters(), lr=2e-4),
            torch.optim.Adam(self.netD.parameters(), lr=2e-4),
        ]

    def forward(self, x):
        with torch.no_grad():  # expect: MLL502
            self.fake = self.netG(x)

    def backward_D(self, real):
        pred_real, pred_fake = self.netD(real), self.netD(self.fake.detach())
        loss = self.mse(pred_real, torch.ones_like(pred_real))
        loss = loss + self.mse(pred_fake, torch.zeros_like(pred_fake))
        loss.backward()

    def backward_G(self):
        pred = self.netD(self.fake)
        self.loss_G = self.mse(pred, torch.ones_like(pred))
        self.loss_G.backward()

    def optimize(self, x, real):
        self.forward(x)
        self.optimizers[1].zero_grad()
        self.backward_D(real)
        self.optimizers[1].step()
        self.optimizers[0].zero_grad()
        self.backward_G()
        self.optimizers[0].step()


model = Model()
for _ in range(10):
    model.optimize(torch.rand(2, 3, 32, 32), torch.rand(2, 3, 32, 32))
