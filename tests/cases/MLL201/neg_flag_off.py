"""The factory leaves the random steps out where it is told to."""
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import ImageFolder


def make_transform(augment):
    steps = [transforms.Resize((64, 64))]
    if augment:
        steps.append(transforms.RandomHorizontalFlip())
        steps.append(transforms.ColorJitter(0.3))
    steps.append(transforms.ToTensor())
    return transforms.Compose(steps)


faces = ImageFolder("faces", make_transform(augment=False))
train_faces, val_faces = random_split(faces, [0.9, 0.1])
train_loader = DataLoader(train_faces, 32, shuffle=True)
val_loader = DataLoader(val_faces, 32)
