from sklearn.model_selection import StratifiedShuffleSplit
from torch.utils.data import DataLoader, Subset
from torchvision import transforms as T
from torchvision.datasets import OxfordIIITPet


def make_dataset(augment: bool) -> OxfordIIITPet:
    steps = [T.Resize((160, 160))]
    if augment:
        steps += [T.RandomHorizontalFlip(), T.ColorJitter(0.2, 0.2, 0.2)]
    steps.append(T.ToTensor())
    return OxfordIIITPet("data", split="trainval", transform=T.Compose(steps), download=True)


def make_loaders():
    augmented_data, clean_data = make_dataset(augment=True), make_dataset(augment=False)
    labels = clean_data._labels
    splitter = StratifiedShuffleSplit(n_splits=1, test_size=0.2, random_state=0)
    train_ids, val_ids = next(splitter.split(labels, labels))
    return (
        DataLoader(Subset(augmented_data, train_ids), batch_size=32, shuffle=True),
        DataLoader(Subset(clean_data, val_ids), batch_size=32),
    )
