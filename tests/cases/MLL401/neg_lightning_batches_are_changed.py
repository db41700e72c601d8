import lightning as L
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset
from torchvision import datasets, transforms


class Hooked(L.LightningModule):
    """pads images when they are on the device"""

    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(32 * 32, 10))

    def on_after_batch_transfer(self, batch, dataloader_idx):
        x, y = batch
        return F.pad(x, (2, 2, 2, 2)), y

    def training_step(self, batch, batch_idx):
        x, y = batch
        return F.cross_entropy(self.net(x), y)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


class Sized(L.LightningModule):
    """made for the data it is given"""

    def __init__(self, dim):
        super().__init__()
        self.head = nn.Linear(dim, 10)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return F.cross_entropy(self.head(x.flatten(1)), y)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


class Stacked(L.LightningModule):
    """several loaders at once"""

    def __init__(self):
        super().__init__()
        self.head = nn.Linear(20, 1)

    def training_step(self, batch, batch_idx):
        a, b = batch
        return F.mse_loss(self.head(torch.cat([a[0], b[0]], 1)), a[1])

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


def fit(model, data):
    L.Trainer(max_epochs=1).fit(model, DataLoader(data, batch_size=32))


digits = datasets.MNIST("data", download=True, transform=transforms.ToTensor())
small = datasets.MNIST("data", download=True, transform=transforms.Compose([transforms.Resize((14, 14)), transforms.ToTensor()]))
fit(Hooked(), digits)
m1 = Sized(784)
L.Trainer(max_epochs=2).fit(m1, train_dataloaders=DataLoader(digits, 16))
trainer = L.Trainer()
SQ = 14 * 14
m2 = Sized(SQ)
trainer.fit(m2, DataLoader(small))
left = DataLoader(TensorDataset(torch.rand(64, 10), torch.rand(64, 1)), batch_size=8)
right = DataLoader(TensorDataset(torch.rand(64, 10), torch.rand(64, 1)), batch_size=8)
L.Trainer(max_epochs=1).fit(Stacked(), [left, right])


class Wide(L.LightningModule):
    def __init__(self, dim):
        super().__init__()
        self.head = nn.Linear(dim, 10)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return F.cross_entropy(self.head(x.flatten(1)), y)


untrained = Wide(7 * 7)
tuned = Wide(196)
trainer.fit(tuned, DataLoader(small, batch_size=4))
