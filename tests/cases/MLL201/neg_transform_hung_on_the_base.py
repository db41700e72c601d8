from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms
full = datasets.ImageFolder("x")
train, val = random_split(full, [0.8, 0.2])
train.dataset.transform = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.ToTensor()])
val.dataset.transform = transforms.Compose([transforms.ToTensor()])
train_loader = DataLoader(train, 32, shuffle=True)
val_loader = DataLoader(val, 32)
