import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

rng = np.random.default_rng(0)
centres = np.array([[0.0, 2.0], [-2.0, -1.0], [2.0, -1.0]])
points, labels = [], []
for k, centre in enumerate(centres):
    points.append(centre + rng.normal(scale=0.8, size=(500, 2)))
    labels.append(np.full(500, k))
points = np.concatenate(points).astype("float32")
labels = np.concatenate(labels)

ds = TensorDataset(torch.from_numpy(points), torch.from_numpy(labels))
train_ds, test_ds = random_split(ds, [1200, 300])
train_dl = DataLoader(train_ds, batch_size=50, shuffle=True)
test_dl = DataLoader(test_ds, batch_size=50)
