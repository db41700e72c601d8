import torch
from torch import nn


class AdversarialLoss(nn.Module):
    def __init__(self, mode: str = "saturating"):
        super().__init__()
        self.mode = mode
        self.bce = nn.BCEWithLogitsLoss()

    def for_discriminator(self, real, fake):
        return self.bce(real, torch.ones_like(real)) + self.bce(fake, torch.zeros_like(fake))

    def for_generator(self, fake):
        match self.mode:
            case "saturating":
                return -self.bce(fake, torch.zeros_like(fake))  # expect: MLL501
            case "hinge":
                return -fake.mean()
            case other:
                raise ValueError(other)


gen, dis = nn.Linear(5, 4), nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
loss = AdversarialLoss(mode="saturating")
og, od = torch.optim.Adam(gen.parameters()), torch.optim.Adam(dis.parameters())
for _ in range(10):
    real, fake = torch.randn(12, 4), gen(torch.randn(12, 5))
    od.zero_grad()
    loss.for_discriminator(dis(real), dis(fake.detach())).backward()
    od.step()
    og.zero_grad()
    loss.for_generator(dis(fake)).backward()  # expect: MLL501
    og.step()
