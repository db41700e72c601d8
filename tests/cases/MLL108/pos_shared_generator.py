"""One generator goes on where it stopped: its second permutation is another one."""
import torch
from torch.utils.data import DataLoader, random_split

from birds import Calls

generator = torch.Generator().manual_seed(42)
train_set = random_split(Calls("calls", augment=True), [0.8, 0.2], generator=generator)[0]
val_set = random_split(Calls("calls", augment=True), [0.8, 0.2], generator=generator)[1]  # expect: MLL108
train_loader = DataLoader(train_set, batch_size=16, shuffle=True)
val_loader = DataLoader(val_set, batch_size=16)
