"""Lightning, with the crop commented out for now."""
import pytorch_lightning as pl
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import CIFAR10


class Data(pl.LightningDataModule):
    def setup(self, stage=None):
        tf = transforms.Compose([
            transforms.Resize((70, 70)),
            # transforms.RandomCrop((64, 64)),
            transforms.ToTensor(),
        ])
        train = CIFAR10("data", train=True, transform=tf)
        self.train, self.valid = random_split(train, lengths=[45000, 5000])

    def train_dataloader(self):
        return DataLoader(self.train, batch_size=64, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.valid, batch_size=64)
