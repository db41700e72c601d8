"""Kaggle style: a function per split, and the one for validation flips."""
import albumentations as A
import cv2
import torch
from albumentations.pytorch import ToTensorV2
from torch.utils.data import DataLoader, Dataset


def get_transforms(*, data):
    if data == "train":
        return A.Compose([
            A.RandomResizedCrop((512, 512)),
            A.HorizontalFlip(p=0.5),
            A.Normalize(),
            ToTensorV2(),
        ])
    elif data == "valid":
        return A.Compose([
            A.Resize(512, 512),
            A.HorizontalFlip(p=0.5),  # expect: MLL203
            A.Normalize(),
            ToTensorV2(),
        ])


class Cassava(Dataset):
    def __init__(self, df, transform=None):
        self.names, self.labels = df["image_id"].values, df["label"].values
        self.transform = transform

    def __len__(self):
        return len(self.names)

    def __getitem__(self, idx):
        image = cv2.imread(f"train_images/{self.names[idx]}")
        if self.transform:
            image = self.transform(image=image)["image"]
        return image, torch.tensor(self.labels[idx]).long()


def valid_fn(valid_loader, model, criterion):
    model.eval()
    losses = []
    for images, labels in valid_loader:
        with torch.no_grad():
            y_preds = model(images)
        losses.append(criterion(y_preds, labels).item())
    return losses


def train_loop(folds, fold, model, criterion):
    train_df, valid_df = folds[folds["fold"] != fold], folds[folds["fold"] == fold]
    train_loader = DataLoader(Cassava(train_df, get_transforms(data="train")), batch_size=16, shuffle=True)
    valid_loader = DataLoader(Cassava(valid_df, get_transforms(data="valid")), batch_size=16)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
    for epoch in range(10):
        model.train()
        for images, labels in train_loader:
            loss = criterion(model(images), labels)
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
        print(valid_fn(valid_loader, model, criterion))
