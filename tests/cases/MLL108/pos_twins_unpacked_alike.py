"""Of each division one part is used; the other ones have names as well."""
# may: MLL201
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import Food101

moving = Food101("food", transform=transforms.Compose([transforms.RandomResizedCrop(224), transforms.ToTensor()]))
still = Food101("food", transform=transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()]))
train_set, val_of_moving = random_split(moving, [0.9, 0.1])
train_of_still, val_set = random_split(still, [0.9, 0.1])  # expect: MLL108
train_loader = DataLoader(train_set, batch_size=64, shuffle=True)
val_loader = DataLoader(val_set, batch_size=64)
