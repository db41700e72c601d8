import lightning.pytorch as pl
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset


class Lit(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(20, 32), nn.BatchNorm1d(32), nn.Dropout(0.3), nn.Linear(32, 2))

    def forward(self, x):
        return self.net(x)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return F.cross_entropy(self(x), y)

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.log("val_loss", F.cross_entropy(self(x), y))

    def test_step(self, batch, batch_idx):
        x, y = batch
        self.log("test_acc", (self(x).argmax(1) == y).float().mean())

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


val_loader = DataLoader(TensorDataset(torch.load("x.pt"), torch.load("y.pt")))
trainer = pl.Trainer(max_epochs=3)
model = Lit()
trainer.fit(model, train_dataloaders=DataLoader(TensorDataset(torch.load("a.pt"))), val_dataloaders=val_loader)
with torch.no_grad():
    for x, y in val_loader:
        print(model(x))
