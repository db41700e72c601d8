import torch
from torch.utils.data import DataLoader, Subset, TensorDataset

x = torch.load("digits_x.pt").float()
y = torch.load("digits_y.pt")

rotated = torch.cat([torch.rot90(x, k, dims=(2, 3)) for k in range(1, 4)])
x_all = torch.cat([x, rotated], dim=0)
y_all = y.repeat(4)

full = TensorDataset(x_all, y_all)
perm = torch.randperm(len(full)).tolist()
border = int(len(full) * 0.9)
train_set = Subset(full, perm[:border])  # expect: MLL101
val_set = Subset(full, perm[border:])  # expect: MLL101

loaders = {
    "train": DataLoader(train_set, batch_size=128, shuffle=True),
    "val": DataLoader(val_set, batch_size=256),
}
for phase, dl in loaders.items():
    print(phase, len(dl.dataset))
