import lightning as L
import numpy as np
import torch
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Signals(L.LightningDataModule):
    def setup(self, stage=None):
        X, y = np.load("x.npy"), np.load("y.npy")
        X = StandardScaler().fit_transform(X)  # expect: MLL103
        X_train, X_val, y_train, y_val = train_test_split(X, y, test_size=0.2)
        self.train = TensorDataset(torch.from_numpy(X_train), torch.from_numpy(y_train))
        self.val = TensorDataset(torch.from_numpy(X_val), torch.from_numpy(y_val))

    def train_dataloader(self):
        return DataLoader(self.train, batch_size=64, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val, batch_size=64)


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(20, 2)

    def training_step(self, batch, index):
        x, y = batch
        return nn.functional.cross_entropy(self.layer(x), y)

    def validation_step(self, batch, index):
        x, y = batch
        self.log("val_loss", nn.functional.cross_entropy(self.layer(x), y))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


L.Trainer(max_epochs=3).fit(Net(), datamodule=Signals())
