"""The data set itself adds noise to every row it gives."""
import numpy as np
import torch
from torch.utils import data


class Spectra(data.Dataset):
    def __init__(self, table, targets, sigma=0.05):
        self.table = table
        self.targets = targets
        self.sigma = sigma

    def __len__(self):
        return self.table.shape[0]

    def __getitem__(self, idx):
        row = self.table[idx]
        row = row + self.sigma * np.random.randn(*row.shape)
        return torch.from_numpy(row).float(), self.targets[idx]


table = np.load("spectra.npy")
targets = np.load("targets.npy")
spectra = Spectra(table, targets)
train_part, valid_part = data.random_split(spectra, [800, 200])  # expect: MLL201
loaders = {
    "train": data.DataLoader(train_part, batch_size=32, shuffle=True),
    "valid": data.DataLoader(valid_part, batch_size=32),
}
net = torch.nn.Linear(128, 1)
opt = torch.optim.SGD(net.parameters(), 0.01)
for epoch in range(30):
    for phase in ["train", "valid"]:
        total = 0.0
        for x, y in loaders[phase]:
            with torch.set_grad_enabled(phase == "train"):
                loss = ((net(x).squeeze(1) - y) ** 2).mean()
                if phase == "train":
                    opt.zero_grad()
                    loss.backward()
                    opt.step()
            total += loss.item()
        print(epoch, phase, total)
