import torch
import torch.nn as nn


class GANTrainer:
    def __init__(self, generator: nn.Module, discriminator: nn.Module, z_dim: int):
        self.gen = generator
        self.dis = discriminator
        self.z_dim = z_dim
        self.loss = nn.BCEWithLogitsLoss()
        self.gen_opt = torch.optim.Adam(self.gen.parameters(), lr=1e-4)
        self.dis_opt = torch.optim.Adam(self.dis.parameters(), lr=1e-4)

    def _noise(self, n: int) -> torch.Tensor:
        return torch.randn(n, self.z_dim)

    def _dis_loss(self, real: torch.Tensor) -> torch.Tensor:
        r = self.dis(real)
        f = self.dis(self.gen(self._noise(len(real))).detach())
        return self.loss(r, torch.ones_like(r)) + self.loss(f, torch.zeros_like(f))

    def _gen_loss(self, n: int) -> torch.Tensor:
        out = self.dis(self.gen(self._noise(n)))
        return -self.loss(out, torch.zeros_like(out))  # expect: MLL501

    def train(self, loader, epochs: int) -> None:
        for _ in range(epochs):
            for real in loader:
                self.dis_opt.zero_grad()
                self._dis_loss(real).backward()
                self.dis_opt.step()

                self.gen_opt.zero_grad()
                self._gen_loss(len(real)).backward()
                self.gen_opt.step()
