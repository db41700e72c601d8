"""Two folders, one transform."""
import pytorch_lightning as pl
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2


class Plants(pl.LightningDataModule):
    def __init__(self, fit_dir, check_dir):
        super().__init__()
        self.fit_dir, self.check_dir = fit_dir, check_dir
        self.transform = v2.Compose([v2.ToImage(), v2.RandomAffine(10), v2.RandomHorizontalFlip(0.5)])

    def setup(self, stage):
        self.a = ImageFolder(self.fit_dir, transform=self.transform)
        self.b = ImageFolder(self.check_dir, transform=self.transform)  # expect: MLL203

    def train_dataloader(self):
        return DataLoader(self.a, batch_size=32, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.b, batch_size=32)
