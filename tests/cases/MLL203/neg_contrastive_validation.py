"""SimCLR: the validation loss compares two random views, as the training loss does."""
import torch
import pytorch_lightning as pl
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import STL10


class ContrastiveTransformations:
    def __init__(self, base_transforms, n_views=2):
        self.base_transforms = base_transforms
        self.n_views = n_views

    def __call__(self, x):
        return [self.base_transforms(x) for i in range(self.n_views)]


views = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.RandomResizedCrop(96), transforms.ToTensor()])
unlabeled = STL10("stl", split="unlabeled", transform=ContrastiveTransformations(views))
train_contrast = STL10("stl", split="train", transform=ContrastiveTransformations(views, n_views=2))


def fit(model):
    train_loader = DataLoader(unlabeled, batch_size=256, shuffle=True)
    val_loader = DataLoader(train_contrast, batch_size=256)
    trainer = pl.Trainer(max_epochs=500)
    trainer.fit(model, train_loader, val_loader)
