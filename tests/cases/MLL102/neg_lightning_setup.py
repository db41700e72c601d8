import pytorch_lightning as pl
import torch
from imblearn.over_sampling import RandomOverSampler
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset


class Rows(pl.LightningDataModule):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y = x, y

    def setup(self, stage=None):
        x_train, x_val, y_train, y_val = train_test_split(self.x, self.y, test_size=0.2)
        x_train, y_train = RandomOverSampler().fit_resample(x_train, y_train)
        self.train = TensorDataset(torch.tensor(x_train), torch.tensor(y_train))
        self.val = TensorDataset(torch.tensor(x_val), torch.tensor(y_val))

    def train_dataloader(self):
        return DataLoader(self.train, batch_size=64, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val, batch_size=64)
