import torch
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split
from torch import nn
from utils_elsewhere import build_network, prepare_for_evaluation

train_set, val_set = random_split(TensorDataset(torch.load("x.pt"), torch.load("y.pt")), [80, 20])
train_loader, val_loader = DataLoader(train_set, 8), DataLoader(val_set, 8)


def fit(model):
    optimizer = torch.optim.Adam(model.parameters())
    for x, y in train_loader:
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()
        optimizer.step()


unknown = build_network()
fit(unknown)
with torch.no_grad():
    print(sum(F.cross_entropy(unknown(x), y) for x, y in val_loader))

known = nn.Sequential(nn.Linear(3, 3), nn.Dropout(0.5), nn.Linear(3, 2))
fit(known)
prepare_for_evaluation(known)
with torch.no_grad():
    print(sum(F.cross_entropy(known(x), y) for x, y in val_loader))
