"""The data set augments when `train=True`, and it is made so for both parts."""
import torch
from torch.utils.data import DataLoader, Dataset, Subset
import torchvision.transforms.functional as TF


class Scans(Dataset):
    def __init__(self, root, train=True):
        self.volumes = torch.load(f"{root}/volumes.pt")
        self.masks = torch.load(f"{root}/masks.pt")
        self.train = train

    def __len__(self):
        return len(self.volumes)

    def __getitem__(self, index):
        volume, mask = self.volumes[index], self.masks[index]
        if self.train and torch.rand(1).item() < 0.5:
            volume, mask = TF.hflip(volume), TF.hflip(mask)
        if self.train:
            volume = volume + 0.05 * torch.randn_like(volume)
        return volume, mask


def loaders(root, batch):
    scans = Scans(root, train=True)
    ids = torch.randperm(len(scans), generator=torch.Generator().manual_seed(3)).tolist()
    cut = int(len(scans) * 0.85)
    training = DataLoader(Subset(scans, ids[:cut]), batch_size=batch, shuffle=True)
    validation = DataLoader(Subset(scans, ids[cut:]), batch_size=batch)  # expect: MLL201
    return training, validation


train_loader, val_loader = loaders("scans", 4)
