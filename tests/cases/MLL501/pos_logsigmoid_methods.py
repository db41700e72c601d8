import torch
from torch import nn
from torch.nn.functional import logsigmoid


class Duel:
    def __init__(self, forger: nn.Module, police: nn.Module, latent: int, lr: float = 2e-4):
        self.forger = forger
        self.police = police
        self.latent = latent
        self.forger_opt = torch.optim.RMSprop(self.forger.parameters(), lr=lr)
        self.police_opt = torch.optim.RMSprop(self.police.parameters(), lr=lr)

    def sample(self, n):
        return self.forger(torch.randn(n, self.latent))

    def police_step(self, real):
        self.police_opt.zero_grad()
        with torch.no_grad():
            fake = self.sample(len(real))
        loss = -logsigmoid(self.police(real)).mean() - logsigmoid(-self.police(fake)).mean()
        loss.backward()
        self.police_opt.step()
        return loss.item()

    def forger_step(self, n):
        self.forger_opt.zero_grad()
        logits = self.police(self.sample(n))
        loss = logsigmoid(-logits).mean()  # expect: MLL501
        loss.backward()
        self.forger_opt.step()
        return loss.item()


if __name__ == "__main__":
    duel = Duel(nn.Linear(4, 2), nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1)), latent=4)
    for _ in range(10):
        duel.police_step(torch.randn(32, 2))
        duel.forger_step(32)
