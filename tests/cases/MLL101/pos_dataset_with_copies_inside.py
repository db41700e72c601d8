import torch
from torch.utils.data import DataLoader, Dataset, random_split


class Patches(Dataset):
    """All patches, each also turned by 90, 180 and 270 degrees, kept in memory."""

    def __init__(self, tensors, labels):
        self.items = []
        for patch, label in zip(tensors, labels):
            self.items.append((patch, label))
            for k in (1, 2, 3):
                self.items.append((torch.rot90(patch, k, dims=(1, 2)), label))

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


patches = Patches(torch.load("patches.pt"), torch.load("patch_labels.pt"))
train_part, val_part = random_split(patches, [0.9, 0.1], generator=torch.Generator().manual_seed(4))  # expect: MLL101
train_loader = DataLoader(train_part, batch_size=256, shuffle=True)
val_loader = DataLoader(val_part, batch_size=256)
