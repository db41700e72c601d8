"""Rotated copies serve a rotation-prediction pretext task; the labelled split uses the originals."""
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


class Study:
    def __init__(self, images: torch.Tensor, labels: torch.Tensor):
        self.images = images
        self.labels = labels

    def pretext(self) -> TensorDataset:
        turned = torch.cat([torch.rot90(self.images, k, dims=(2, 3)) for k in range(4)])
        which = torch.arange(4).repeat_interleave(len(self.images))
        return TensorDataset(turned, which)

    def labelled(self, n_val: int):
        ds = TensorDataset(self.images, self.labels)
        return random_split(ds, [len(ds) - n_val, n_val])


study = Study(torch.rand(600, 3, 32, 32), torch.randint(0, 5, (600,)))
pretext_loader = DataLoader(study.pretext(), 64, shuffle=True)
body = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 4))
optimiser = torch.optim.Adam(body.parameters())
for x, k in pretext_loader:
    optimiser.zero_grad()
    nn.functional.cross_entropy(body(x), k).backward()
    optimiser.step()

train, val = study.labelled(100)
print(len(train), len(val))
