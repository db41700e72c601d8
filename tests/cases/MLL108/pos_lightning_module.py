import lightning as L
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import STL10


class Pictures(L.LightningDataModule):
    def __init__(self, root, batch_size=64):
        super().__init__()
        self.root, self.batch_size = root, batch_size

    def setup(self, stage):
        turned = transforms.Compose([transforms.RandomRotation(20), transforms.ToTensor()])
        train_view = STL10(self.root, split="train", transform=turned)
        plain_view = STL10(self.root, split="train", transform=transforms.ToTensor())
        self.train_set, _ = random_split(train_view, [4000, 1000])
        _, self.val_set = random_split(plain_view, [4000, 1000])  # expect: MLL108

    def train_dataloader(self):
        return DataLoader(self.train_set, self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val_set, self.batch_size)
