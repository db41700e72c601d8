import numpy as np
from torch.utils.data import DataLoader, Subset
from torchvision import transforms
from torchvision.datasets import ImageFolder

plain = transforms.Compose([transforms.Resize((128, 128)), transforms.ToTensor()])
augmented = transforms.Compose(
    [transforms.Resize((128, 128)), transforms.RandomHorizontalFlip(), transforms.RandomRotation(10), transforms.ToTensor()]
)

clean_twin = ImageFolder("masks", transform=plain)
aug_twin = ImageFolder("masks", transform=augmented)

indices = np.random.RandomState(0).permutation(len(clean_twin))
n_train = int(0.8 * len(indices))
train_set = Subset(aug_twin, indices[:n_train])
val_set = Subset(clean_twin, indices[n_train:])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=32)
