import os

import torch
from torch.utils.data import Dataset


class Streets(Dataset):
    def __init__(self, split):
        self.files = sorted(os.listdir(os.path.join("streets", split)))
        self.folder = os.path.join("streets", split)

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        return torch.load(os.path.join(self.folder, self.files[index]))
