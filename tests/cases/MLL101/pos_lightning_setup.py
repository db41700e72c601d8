import lightning as L
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split
from torchvision.transforms import functional as TF


class GalaxyData(L.LightningDataModule):
    def __init__(self, path: str = "galaxies.pt", batch_size: int = 128):
        super().__init__()
        self.path = path
        self.batch_size = batch_size

    @staticmethod
    def quarter_turns(images: torch.Tensor) -> list[torch.Tensor]:
        return [TF.rotate(images, angle) for angle in (90, 180, 270)]

    def setup(self, stage=None):
        blob = torch.load(self.path)
        turned = self.quarter_turns(blob["images"])
        images = torch.cat([blob["images"], *turned])
        labels = blob["labels"].repeat(1 + len(turned))
        whole = TensorDataset(images, labels)
        self.train_set, self.val_set = random_split(whole, [0.9, 0.1])  # expect: MLL101

    def train_dataloader(self):
        return DataLoader(self.train_set, self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val_set, self.batch_size)
