import numpy as np
import torch
from torch.utils.data import Subset, TensorDataset

rng = np.random.default_rng(0)
images = np.load("scans.npy")
labels = np.load("labels.npy")
rare = np.where(labels == 1)[0]
common = np.where(labels == 0)[0]
drawn = rng.choice(rare, size=len(common), replace=True)  # expect: MLL102
chosen = np.concatenate([common, drawn])
images, labels = images[chosen], labels[chosen]

order = np.random.permutation(len(images))
cut = int(0.8 * len(order))
data = TensorDataset(torch.from_numpy(images), torch.from_numpy(labels))
train_data, val_data = Subset(data, order[:cut]), Subset(data, order[cut:])
