"""Old-style Lightning: the model itself gives the loaders."""
import lightning.pytorch as pl
import torch
from torch.utils.data import DataLoader, Subset, TensorDataset
from torchvision.datasets import FashionMNIST
import torchvision.transforms as T


class Classifier(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(784, 10)
        full = FashionMNIST(".", transform=T.Compose([T.RandomAffine(15, translate=(0.1, 0.1)), T.ToTensor()]))
        ids = torch.randperm(len(full))
        self.part_a = Subset(full, ids[:50000])
        self.part_b = Subset(full, ids[50000:])  # expect: MLL201

    def forward(self, x):
        return self.layer(x.flatten(1))

    def training_step(self, batch, batch_idx):
        x, y = batch
        return torch.nn.functional.cross_entropy(self(x), y)

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.log("val_loss", torch.nn.functional.cross_entropy(self(x), y))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), 1e-3)

    def train_dataloader(self):
        return DataLoader(self.part_a, 64, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.part_b, 64)
