"""Two augmented views are stacked for one forward pass and torch.split back into views: no data split."""
import torch
import torch.nn.functional as F
from torch import nn
from torchvision import transforms as T

augment = T.Compose([T.RandomHorizontalFlip(), T.ColorJitter(0.4, 0.4, 0.4)])


def nt_xent(first, second, temperature=0.2):
    z = F.normalize(torch.cat([first, second]), dim=1)
    similarity = z @ z.t() / temperature
    similarity.fill_diagonal_(float("-inf"))
    n = len(first)
    partner = torch.cat([torch.arange(n, 2 * n), torch.arange(n)])
    return F.cross_entropy(similarity, partner)


def pretrain(loader, encoder: nn.Module, epochs: int):
    optimiser = torch.optim.AdamW(encoder.parameters(), lr=3e-4)
    encoder.train()
    for _ in range(epochs):
        for images, _ in loader:
            views = torch.cat([augment(images), augment(images)])
            features = encoder(views)
            left, right = torch.split(features, [len(images), len(images)], dim=0)
            loss = nt_xent(left, right)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
