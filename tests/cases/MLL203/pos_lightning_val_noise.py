import pytorch_lightning as pl
from torch.utils.data import DataLoader, Dataset
import albumentations as A
class Imgs(Dataset):
    def __init__(self, paths, tf): self.paths, self.tf = paths, tf
    def __len__(self): return len(self.paths)
    def __getitem__(self, i):
        import cv2
        return self.tf(image=cv2.imread(self.paths[i]))["image"]
class DM(pl.LightningDataModule):
    def __init__(self, tr, va):
        super().__init__()
        self.tr, self.va = tr, va
        self.train_tf = A.Compose([A.RandomBrightnessContrast(), A.Resize(64, 64)])
        self.val_tf = A.Compose([A.GaussNoise(), A.Resize(64, 64)])  # expect: MLL203
    def train_dataloader(self):
        return DataLoader(Imgs(self.tr, self.train_tf), 32)
    def val_dataloader(self):
        return DataLoader(Imgs(self.va, self.val_tf), 32)
