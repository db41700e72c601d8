import numpy as np
import torch
from torch.utils.data import TensorDataset, random_split

left = np.load("left.npy")
right = np.load("right.npy")
kinds = np.load("kinds.npy")
views = np.concatenate([left, right])
kinds = np.concatenate([kinds, kinds])
data = TensorDataset(torch.tensor(views), torch.tensor(kinds))
train, val = random_split(data, [0.8, 0.2])
