import numpy as np
import torch
from torch.utils.data import DataLoader, Subset

from pulses import Pulses

pulses = Pulses("pulses.h5")
rng = np.random.default_rng(7)
train_idx = rng.permutation(len(pulses))[:5000]
val_idx = rng.permutation(len(pulses))[5000:]  # expect: MLL108
train_loader = DataLoader(Subset(pulses, train_idx), batch_size=50, shuffle=True)
val_loader = DataLoader(Subset(pulses, val_idx), batch_size=50)
