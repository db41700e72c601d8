import torch
import torch.nn.functional as F


def train(sampler_net, detector, batches, z_dim=8):
    up = torch.optim.Adam(sampler_net.parameters(), lr=1e-4, maximize=True)
    down = torch.optim.Adam(detector.parameters(), lr=1e-4)
    for real in batches:
        fake = sampler_net(torch.randn(len(real), z_dim))
        down.zero_grad()
        r, f = detector(real), detector(fake.detach())
        loss = F.binary_cross_entropy_with_logits(r, torch.ones_like(r))
        loss = loss + F.binary_cross_entropy_with_logits(f, torch.zeros_like(f))
        loss.backward()
        down.step()

        up.zero_grad()
        f = detector(fake)
        confusion = F.binary_cross_entropy_with_logits(f, torch.zeros_like(f))  # expect: MLL501
        confusion.backward()
        up.step()
