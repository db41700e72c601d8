"""random_split picks the rows, a clean object gives them."""
from torch.utils.data import DataLoader, Subset, random_split
from torchvision import transforms
from torchvision.datasets import GTSRB

augmenting = transforms.Compose([transforms.RandomRotation(10), transforms.Resize((32, 32)), transforms.ToTensor()])
still = transforms.Compose([transforms.Resize((32, 32)), transforms.ToTensor()])
signs = GTSRB("signs", transform=augmenting)
signs_clean = GTSRB("signs", transform=still)
train_part, held_out = random_split(signs, [0.9, 0.1])
val_part = Subset(signs_clean, held_out.indices)
train_loader = DataLoader(train_part, 64, shuffle=True)
val_loader = DataLoader(val_part, 64)
