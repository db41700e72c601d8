import numpy as np
import torch
from imblearn.over_sampling import RandomOverSampler

features = np.load("features.npy")
targets = np.load("targets.npy")
ros = RandomOverSampler()
features, targets = ros.fit_resample(features, targets)  # expect: MLL102
shuffled = np.random.permutation(len(features))
features, targets = features[shuffled], targets[shuffled]
n = int(len(features) * 0.7)
x_train, x_val = torch.tensor(features[:n]), torch.tensor(features[n:])
y_train, y_val = torch.tensor(targets[:n]), torch.tensor(targets[n:])
