import torch
from imblearn.over_sampling import RandomOverSampler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

from sensors import read_windows


def balanced(windows, faults):
    sampler = RandomOverSampler(random_state=0)
    flat, labels = sampler.fit_resample(windows.reshape(len(windows), -1), faults)  # expect: MLL102
    return flat.reshape(-1, *windows.shape[1:]), labels


windows, faults = read_windows("press.bin")
windows, faults = balanced(windows, faults)
dataset = TensorDataset(torch.from_numpy(windows).float(), torch.from_numpy(faults).long())
n_train = int(0.8 * len(dataset))
train_set, val_set = random_split(dataset, [n_train, len(dataset) - n_train])

model = nn.Sequential(nn.Flatten(), nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 2))
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(20):
    for x, y in DataLoader(train_set, batch_size=64, shuffle=True):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
with torch.no_grad():
    hits = sum((model(x).argmax(1) == y).sum().item() for x, y in DataLoader(val_set, batch_size=256))
print(hits / len(val_set))
