"""A LightningDataModule that splits one augmented CIFAR-10 in setup()."""
import pytorch_lightning as pl
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import CIFAR10


class CifarModule(pl.LightningDataModule):
    def __init__(self, root="./data", batch_size=128):
        super().__init__()
        self.root = root
        self.batch_size = batch_size
        self.train_transform = transforms.Compose([
            transforms.Resize((70, 70)),
            transforms.RandomCrop((64, 64)),
            transforms.ToTensor(),
        ])
        self.test_transform = transforms.Compose([
            transforms.Resize((70, 70)),
            transforms.CenterCrop((64, 64)),
            transforms.ToTensor(),
        ])

    def prepare_data(self):
        CIFAR10(self.root, download=True)

    def setup(self, stage=None):
        if stage == "fit" or stage is None:
            everything = CIFAR10(self.root, train=True, transform=self.train_transform)
            self.fit_rows, self.check_rows = random_split(everything, [45000, 5000])  # expect: MLL201
        if stage == "test" or stage is None:
            self.final_rows = CIFAR10(self.root, train=False, transform=self.test_transform)

    def train_dataloader(self):
        return DataLoader(self.fit_rows, batch_size=self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.check_rows, batch_size=self.batch_size)

    def test_dataloader(self):
        return DataLoader(self.final_rows, batch_size=self.batch_size)
