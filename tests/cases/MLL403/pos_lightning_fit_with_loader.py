import pytorch_lightning as pl
import torch
import torch.nn as nn
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import ToTensor


class LitCNN(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(1, 8, 3), nn.MaxPool2d(3), nn.ReLU(),
            nn.Conv2d(8, 16, 3), nn.MaxPool2d(3), nn.ReLU(),
            nn.Conv2d(16, 32, 3),  # expect: MLL403
            nn.Flatten(),
            nn.LazyLinear(10),
        )
        self.loss = nn.CrossEntropyLoss()

    def training_step(self, batch, batch_idx):
        images, labels = batch
        return self.loss(self.net(images), labels)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)


ds = datasets.FashionMNIST("~/data", train=True, download=True, transform=ToTensor())
pl.Trainer(max_epochs=1).fit(LitCNN(), DataLoader(ds, batch_size=64))
