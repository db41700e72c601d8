import torch
import albumentations as A
from torch.utils.data import DataLoader, Dataset, random_split, Subset


class LeafDataset(Dataset):
    def __init__(self, df, transforms=None):
        self.df = df
        self.transforms = transforms

    def __len__(self):
        return len(self.df)

    def __getitem__(self, i):
        img = self.df[i]
        if 1:
            img = self.transforms(image=img)["image"]
        return img, torch.tensor(1)


aug = A.Compose([A.HorizontalFlip(p=0.5), A.Normalize()])
clean_aug = A.Compose([A.Normalize()])
df = open("x").read()
ds = LeafDataset(df, aug)
clean_ds = LeafDataset(df, clean_aug)
train_set, valid_set = random_split(ds, [80, 20])
valid_set = Subset(clean_ds, valid_set.indices)
train_loader = DataLoader(train_set, 64, shuffle=True)
valid_loader = DataLoader(valid_set, 64)
