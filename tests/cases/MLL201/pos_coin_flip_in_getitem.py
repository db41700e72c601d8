import torch
from torch.utils.data import Dataset, DataLoader, random_split
import numpy as np
import random
from PIL import Image
class SegDataset(Dataset):
    def __init__(self, imgs, masks, augment=True):
        self.imgs = imgs
        self.masks = masks
        self.augment = augment
    def __len__(self): return len(self.imgs)
    def __getitem__(self, i):
        img = np.array(Image.open(self.imgs[i]))
        mask = np.array(Image.open(self.masks[i]))
        if self.augment:
            if random.random() > 0.5:
                img = np.fliplr(img).copy()
                mask = np.fliplr(mask).copy()
        return torch.from_numpy(img), torch.from_numpy(mask)
dataset = SegDataset(imgs, masks)
train_set, val_set = random_split(dataset, [100, 20])  # expect: MLL201
train_loader = DataLoader(train_set, 4, shuffle=True)
val_loader = DataLoader(val_set, 4)
