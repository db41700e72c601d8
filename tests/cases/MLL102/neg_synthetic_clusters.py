import numpy as np
import torch
from torch.utils.data import TensorDataset, random_split

rng = np.random.default_rng(0)
centres = np.array([[0.0, 0.0], [3.0, 3.0], [0.0, 4.0]])
points = np.repeat(centres, 200, axis=0) + rng.normal(0, 0.7, (600, 2))
labels = np.repeat(np.arange(3), 200)
kinds = rng.choice([0, 1], size=600)
data = TensorDataset(torch.tensor(points), torch.tensor(labels), torch.tensor(kinds))
train, val = random_split(data, [500, 100])
