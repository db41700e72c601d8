import torch
from torch.utils.data import DataLoader, random_split

from birds import Calls

generator = torch.Generator()
generator.manual_seed(42)
train_set = random_split(Calls("calls", augment=True), [0.8, 0.2], generator=generator)[0]
generator.manual_seed(42)
val_set = random_split(Calls("calls", augment=True), [0.8, 0.2], generator=generator)[1]
train_loader = DataLoader(train_set, batch_size=16, shuffle=True)
val_loader = DataLoader(val_set, batch_size=16)
