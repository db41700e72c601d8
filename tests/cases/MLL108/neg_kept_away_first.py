import numpy as np
import torch
from torch.utils.data import DataLoader, Subset

from pulses import Pulses

pulses = Pulses("pulses.h5")
order = np.random.permutation(len(pulses))
test_loader = DataLoader(Subset(pulses, order[:1000]), batch_size=50)
rest = order[1000:]
np.random.shuffle(rest)
train_loader = DataLoader(Subset(pulses, rest[:8000]), batch_size=50, shuffle=True)
val_loader = DataLoader(Subset(pulses, rest[8000:]), batch_size=50)
