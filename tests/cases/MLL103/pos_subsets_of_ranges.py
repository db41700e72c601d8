import numpy as np
import torch
from sklearn.preprocessing import MinMaxScaler
from torch.utils.data import DataLoader, Dataset, Subset


class FlightDelays(Dataset):
    def __init__(self, path: str):
        arr = np.loadtxt(path, delimiter=",", skiprows=1, dtype=np.float32)
        self.scaler = MinMaxScaler()
        self.x = self.scaler.fit_transform(arr[:, :-1])  # expect: MLL103
        self.y = arr[:, -1]

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return torch.as_tensor(self.x[i], dtype=torch.float32), torch.as_tensor(self.y[i])


full = FlightDelays("flights.csv")
n = int(0.8 * len(full))
train_loader = DataLoader(Subset(full, range(n)), batch_size=128, shuffle=True)
test_loader = DataLoader(Subset(full, range(n, len(full))), batch_size=128)

model = torch.nn.Sequential(torch.nn.Linear(6, 32), torch.nn.ReLU(), torch.nn.Linear(32, 1))
opt = torch.optim.Adam(model.parameters())
for epoch in range(20):
    model.train()
    for x, y in train_loader:
        opt.zero_grad()
        torch.nn.functional.mse_loss(model(x).squeeze(-1), y).backward()
        opt.step()
    model.eval()
    with torch.no_grad():
        total = sum(torch.nn.functional.mse_loss(model(x).squeeze(-1), y, reduction="sum").item() for x, y in test_loader)
    print(epoch, total / (len(full) - n))
