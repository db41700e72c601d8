import torch
import torch.nn as nn


class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(
            nn.Linear(784, 256), nn.LeakyReLU(0.2), nn.Dropout(0.3), nn.Linear(256, 1)
        )

    def forward(self, x):
        return self.model(x.view(x.size(0), 784))


D = Discriminator()
adversarial_loss = nn.BCELoss()
d_opt = torch.optim.Adam(D.parameters(), lr=2e-4)
for real in torch.load("digits.pt"):
    valid = torch.ones(real.size(0), 1)
    d_opt.zero_grad()
    real_loss = adversarial_loss(D(real), valid)  # expect: MLL524
    real_loss.backward()
    d_opt.step()
