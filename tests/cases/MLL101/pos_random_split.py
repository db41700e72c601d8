import torch
from torch.utils.data import DataLoader, random_split

from dataset import WasteDataset
from dataset.utils import make_augmented_copies

dataset = WasteDataset("waste/")
dataset = make_augmented_copies(dataset, n=4)

train_len = int(0.8 * len(dataset))
val_len = len(dataset) - train_len
train_ds, val_ds = random_split(dataset, [train_len, val_len])  # expect: MLL101

train_dl = DataLoader(train_ds, batch_size=32, shuffle=True, num_workers=2)
val_dl = DataLoader(val_ds, batch_size=32, num_workers=2)
device = "cuda" if torch.cuda.is_available() else "cpu"
