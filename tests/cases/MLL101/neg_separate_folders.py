from torch.utils.data import ConcatDataset, DataLoader
from torchvision import datasets, transforms

basic = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])
strong = transforms.Compose(
    [transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip(), transforms.ToTensor()]
)

train_dataset = ConcatDataset(
    [
        datasets.ImageFolder("bees/train", transform=basic),
        datasets.ImageFolder("bees/train", transform=strong),
    ]
)
val_dataset = datasets.ImageFolder("bees/val", transform=basic)

train_loader = DataLoader(train_dataset, batch_size=32, shuffle=True, num_workers=4)
val_loader = DataLoader(val_dataset, batch_size=32, num_workers=4)
