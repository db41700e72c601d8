import albumentations as A
import cv2
import pandas as pd
import torch
from albumentations.pytorch import ToTensorV2
from torch.utils.data import DataLoader, Dataset, random_split


class LeafDataset(Dataset):
    def __init__(self, df, root, transforms=None):
        self.df = df
        self.root = root
        self.transforms = transforms

    def __len__(self):
        return len(self.df)

    def __getitem__(self, i):
        row = self.df.iloc[i]
        img = cv2.cvtColor(cv2.imread(f"{self.root}/{row.image_id}"), cv2.COLOR_BGR2RGB)
        if self.transforms:
            img = self.transforms(image=img)["image"]
        return img, torch.tensor(row.label)


train_aug = A.Compose([
    A.Resize(256, 256),
    A.HorizontalFlip(p=0.5),
    A.RandomBrightnessContrast(p=0.3),
    A.Normalize(),
    ToTensorV2(),
])
df = pd.read_csv("../input/cassava/train.csv")
ds = LeafDataset(df, "../input/cassava/train_images", train_aug)
train_size = int(0.8 * len(ds))
train_set, valid_set = random_split(ds, [train_size, len(ds) - train_size])  # expect: MLL201
loaders = {
    "train": DataLoader(train_set, 16, shuffle=True, num_workers=2),
    "valid": DataLoader(valid_set, 16, shuffle=False, num_workers=2),
}
