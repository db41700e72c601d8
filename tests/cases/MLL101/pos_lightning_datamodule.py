from typing import Optional

import lightning.pytorch as pl
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split


class CrackDataModule(pl.LightningDataModule):
    def __init__(self, path: str, batch_size: int = 64):
        super().__init__()
        self.path = path
        self.batch_size = batch_size

    def setup(self, stage: Optional[str] = None):
        blob = torch.load(self.path)
        photo, cracked = blob["photo"], blob["cracked"]
        photo = torch.cat([photo, photo.flip(-1), photo.flip(-2)])
        cracked = cracked.repeat(3)
        full = TensorDataset(photo, cracked)
        n_val = int(0.2 * len(full))
        self.train_ds, self.val_ds = random_split(full, [len(full) - n_val, n_val])  # expect: MLL101

    def train_dataloader(self):
        return DataLoader(self.train_ds, batch_size=self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val_ds, batch_size=self.batch_size)
