import torch
from torch.utils.data import ConcatDataset, DataLoader, random_split
from torchvision import datasets, transforms as T


class FlowerData:
    def __init__(self, root, batch_size=32):
        self.root = root
        self.batch_size = batch_size

    def prepare(self):
        plain = T.Compose([T.Resize((96, 96)), T.ToTensor()])
        jitter = T.Compose([T.Resize((96, 96)), T.RandomHorizontalFlip(), T.ColorJitter(0.3, 0.3), T.ToTensor()])
        clean = datasets.ImageFolder(self.root, transform=plain)
        extra = datasets.ImageFolder(self.root, transform=jitter)
        self.everything = ConcatDataset([clean, extra])

    def split(self):
        n_val = len(self.everything) // 5
        g = torch.Generator().manual_seed(3)
        self.train_part, self.val_part = random_split(  # expect: MLL101
            self.everything, [len(self.everything) - n_val, n_val], generator=g)

    def train_loader(self):
        return DataLoader(self.train_part, batch_size=self.batch_size, shuffle=True)

    def val_loader(self):
        return DataLoader(self.val_part, batch_size=self.batch_size)


dm = FlowerData("data/flowers")
dm.prepare()
dm.split()
for xb, yb in dm.train_loader():
    print(xb.shape, yb.shape)
    break
