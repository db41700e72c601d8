import torch


class Adversary:
    def __init__(self, G, D, lr=1e-3):
        self.G, self.D = G, D
        self.optim_G = torch.optim.SGD(G.parameters(), lr=lr)
        self.optim_D = torch.optim.SGD(D.parameters(), lr=lr)

    def update(self, x, z):
        fake = self.G(z)
        loss_D = -(self.D(x).log().mean() + (1 - self.D(fake.detach())).log().mean())
        self.optim_D.zero_grad()
        loss_D.backward()
        self.optim_D.step()

        loss_G = (1 - self.D(fake)).log().mean()  # expect: MLL501
        self.optim_G.zero_grad()
        loss_G.backward()
        self.optim_G.step()
        return loss_D.item(), loss_G.item()
