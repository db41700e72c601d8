import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
waves = torch.randn(500, 2, 64)
kinds = torch.randint(0, 4, (500,))
loader = DataLoader(TensorDataset(waves, kinds), batch_size=25, shuffle=True)


class WaveNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Sequential(nn.Conv1d(2, 16, 5, padding=2), nn.ReLU(), nn.AvgPool1d(4))
        self.out = nn.Linear(16 * 64, 4)  # expect: MLL401

    def forward(self, x):
        return self.out(self.conv(x).flatten(1))


network = WaveNetwork()
optimizer = torch.optim.AdamW(network.parameters(), lr=3e-4)
for epoch in range(5):
    for wave, kind in loader:
        optimizer.zero_grad()
        loss = nn.CrossEntropyLoss()(network(wave), kind)
        loss.backward()
        optimizer.step()
