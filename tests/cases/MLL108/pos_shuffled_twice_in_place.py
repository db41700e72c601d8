import random

from torch.utils.data import DataLoader, Subset

from kites import Kites

kites = Kites("kites")
numbers = list(range(len(kites)))
random.shuffle(numbers)
train_data = Subset(kites, numbers[:3000])
random.shuffle(numbers)
val_data = Subset(kites, numbers[3000:])  # expect: MLL108
train_loader = DataLoader(train_data, batch_size=32, shuffle=True)
val_loader = DataLoader(val_data, batch_size=32)
