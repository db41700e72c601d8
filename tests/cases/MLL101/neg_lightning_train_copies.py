import lightning as L
import torch
from torch.utils.data import ConcatDataset, DataLoader, Dataset, random_split


class Mirrored(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __len__(self):
        return len(self.inner)

    def __getitem__(self, i):
        image, label = self.inner[i]
        return torch.flip(image, [-1]), label


class Shells(L.LightningDataModule):
    def __init__(self, dataset: Dataset, batch_size=32):
        super().__init__()
        self.dataset = dataset
        self.batch_size = batch_size

    def setup(self, stage=None):
        fit, self.val_set = random_split(self.dataset, [0.8, 0.2], generator=torch.Generator().manual_seed(1))
        self.train_set = ConcatDataset([fit, Mirrored(fit)])

    def train_dataloader(self):
        return DataLoader(self.train_set, self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val_set, self.batch_size)
