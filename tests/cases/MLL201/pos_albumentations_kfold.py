"""Cross-validation over one augmented data set: each fold is judged on augmented images."""
import albumentations as A
import cv2
import torch
from albumentations.pytorch import ToTensorV2
from sklearn.model_selection import KFold
from torch.utils.data import DataLoader, Dataset, SubsetRandomSampler


class Leaves(Dataset):
    def __init__(self, frame, transform):
        self.paths = frame["path"].tolist()
        self.labels = frame["label"].tolist()
        self.transform = transform

    def __len__(self):
        return len(self.paths)

    def __getitem__(self, index):
        image = cv2.imread(self.paths[index])
        image = self.transform(image=image)["image"]
        return image, self.labels[index]


def cross_validate(frame, build):
    pipeline = A.Compose([
        A.Resize(256, 256),
        A.OneOf([A.HorizontalFlip(p=1.0), A.VerticalFlip(p=1.0)], p=0.5),
        A.ShiftScaleRotate(p=0.5),
        A.Normalize(),
        ToTensorV2(),
    ])
    leaves = Leaves(frame, pipeline)
    folds = KFold(n_splits=5, shuffle=True, random_state=0)
    for fold, (fit_ids, check_ids) in enumerate(folds.split(range(len(leaves)))):
        model = build()
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
        fit = DataLoader(leaves, batch_size=16, sampler=SubsetRandomSampler(fit_ids))
        check = DataLoader(leaves, batch_size=16, sampler=SubsetRandomSampler(check_ids))  # expect: MLL201
        for _ in range(10):
            model.train()
            for x, y in fit:
                optimizer.zero_grad()
                torch.nn.functional.cross_entropy(model(x), y).backward()
                optimizer.step()
        model.eval()
        with torch.no_grad():
            print(fold, sum((model(x).argmax(1) == y).sum().item() for x, y in check))
