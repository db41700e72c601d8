from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms

digits = datasets.MNIST("mnist", train=True, transform=transforms.ToTensor())
train_set = Subset(digits, range(0, 55000))
val_set = Subset(digits, range(50000, 60000))  # expect: MLL108
train_loader = DataLoader(train_set, batch_size=100, shuffle=True)
val_loader = DataLoader(val_set, batch_size=1000)
