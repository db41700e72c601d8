import torch
from torch.utils.data import ConcatDataset, DataLoader, random_split
from torchvision import datasets, transforms

to_tensor = transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor()])
distort = transforms.Compose(
    [transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip(), transforms.ToTensor()]
)

original = datasets.ImageFolder("weeds", transform=to_tensor)
distorted = datasets.ImageFolder("weeds", transform=distort)
combined = ConcatDataset([original, distorted])

size = len(combined)
n_train, n_val = int(size * 0.7), int(size * 0.15)
torch.manual_seed(0)
train_data, val_data, test_data = random_split(combined, [n_train, n_val, size - n_train - n_val])  # expect: MLL101

train_loader = DataLoader(train_data, batch_size=16, shuffle=True)
val_loader = DataLoader(val_data, batch_size=16)
test_loader = DataLoader(test_data, batch_size=16)
# may: MLL201, MLL203
