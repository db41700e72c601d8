import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

LOOK_BACK = 24
load = torch.from_numpy(np.load("load.npy"))
train_len = 7000


class Windows(Dataset):
    def __init__(self, series):
        self.series = series

    def __len__(self):
        return len(self.series) - LOOK_BACK

    def __getitem__(self, i):
        return self.series[i : i + LOOK_BACK], self.series[i + LOOK_BACK]


train_loader = DataLoader(Windows(load[:train_len]), batch_size=64, shuffle=True)
test_loader = DataLoader(Windows(load[train_len - LOOK_BACK :]), batch_size=64)
