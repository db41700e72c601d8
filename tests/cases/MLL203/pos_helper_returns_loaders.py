"""Nobody uses the loaders here; what they are called has to do."""
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import ColorJitter, Compose, Resize, ToTensor


def load_svhn(batch_size, path="svhn"):
    tf_train = Compose([Resize(40), ColorJitter(0.2, 0.2), ToTensor()])
    tf_test = Compose([Resize(40), ColorJitter(0.1), ToTensor()])  # expect: MLL203
    train = datasets.SVHN(path, split="train", transform=tf_train, download=True)
    test = datasets.SVHN(path, split="test", transform=tf_test, download=True)
    train_loader = DataLoader(train, batch_size=batch_size, shuffle=True)
    test_loader = DataLoader(test, batch_size=batch_size)
    return train_loader, test_loader
