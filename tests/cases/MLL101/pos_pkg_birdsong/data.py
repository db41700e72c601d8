import numpy as np
from torch.utils.data import Dataset, Subset

from augment import hiss, multiply, time_shift


class Songs(Dataset):
    def __init__(self, waves, labels):
        self.waves = waves
        self.labels = labels

    def __len__(self):
        return len(self.waves)

    def __getitem__(self, i):
        return self.waves[i].astype("float32"), self.labels[i]


def load(folder):
    waves = list(np.load(f"{folder}/waves.npy"))
    labels = list(np.load(f"{folder}/labels.npy"))
    waves, labels = multiply(waves, labels, ops=[time_shift, hiss])
    return Songs(waves, labels)


def halves(songs, ratio):
    order = np.random.permutation(len(songs)).tolist()  # expect: MLL101
    k = int(len(order) * ratio)
    return Subset(songs, order[:k]), Subset(songs, order[k:])  # expect: MLL101
