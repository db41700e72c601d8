import numpy as np
from torch.utils.data import DataLoader, Subset

from pulses import Pulses

pulses = Pulses("pulses.h5")
train_set = Subset(pulses, range(0, 8000))
val_set = Subset(pulses, range(8000, 9000))
test_set = Subset(pulses, np.arange(9000, 10000))
loaders = [DataLoader(part, batch_size=10) for part in (train_set, val_set, test_set)]
X, y = np.load("X.npy"), np.load("y.npy")
X_train, X_val, X_test = X[:800], X[800:900], X[900:]
X_fit, X_check = X[:-200], X[-200:]
