from torch.utils.data import ConcatDataset, DataLoader, Dataset, random_split


class Mirrored(Dataset):
    """The same scans, left and right exchanged."""

    def __init__(self, base):
        self.base = base

    def __len__(self):
        return len(self.base)

    def __getitem__(self, i):
        scan, label = self.base[i]
        return scan.flip(-1), label


class Experiment:
    def __init__(self, scans, model):
        self.model = model
        self.full = ConcatDataset([scans, Mirrored(scans)])
        self._prepare()

    def _prepare(self):
        n = len(self.full)
        n_val = n // 5
        self.train_set, self.val_set = random_split(self.full, [n - n_val, n_val])  # expect: MLL101

    def loaders(self):
        return (
            DataLoader(self.train_set, batch_size=16, shuffle=True),
            DataLoader(self.val_set, batch_size=16),
        )
