import torch
from torch.utils.data import ConcatDataset, DataLoader, Subset
from torchvision import datasets, transforms as T


class FlowerData:
    def __init__(self, root):
        self.root = root

    def setup(self):
        plain = T.Compose([T.Resize((96, 96)), T.ToTensor()])
        jitter = T.Compose([T.Resize((96, 96)), T.ColorJitter(0.3, 0.3), T.ToTensor()])
        clean = datasets.ImageFolder(self.root, transform=plain)
        extra = datasets.ImageFolder(self.root, transform=jitter)
        order = torch.randperm(len(clean), generator=torch.Generator().manual_seed(3)).tolist()
        k = len(order) // 5
        self.val = Subset(clean, order[:k])
        self.train = ConcatDataset([Subset(clean, order[k:]), Subset(extra, order[k:])])

    def loaders(self):
        return DataLoader(self.train, batch_size=32, shuffle=True), DataLoader(self.val, batch_size=32)


dm = FlowerData("data/flowers")
dm.setup()
train_dl, val_dl = dm.loaders()
