"""Transforms in a dictionary, the phase given by the caller."""
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms


def get_loaders(root, phase, batch_size=32):
    pipelines = {
        "source": transforms.Compose([
            transforms.RandomResizedCrop(224),
            transforms.RandomHorizontalFlip(),
            transforms.ToTensor(),
        ]),
        "target": transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor()]),
    }
    data = datasets.ImageFolder(root=root, transform=pipelines[phase])
    if phase == "source":
        cut = int(0.8 * len(data))
        data_train, data_val = random_split(data, [cut, len(data) - cut])  # expect: MLL201
        train_loader = DataLoader(data_train, batch_size=batch_size, shuffle=True)
        val_loader = DataLoader(data_val, batch_size=batch_size, shuffle=False)
        return train_loader, val_loader
    return DataLoader(data, batch_size=batch_size)


source_train, source_val = get_loaders("office/dslr", "source")
target = get_loaders("office/webcam", "target")
