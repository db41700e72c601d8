import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


def build(width):
    layers = [nn.Linear(20, width), nn.BatchNorm1d(width), nn.ReLU(), nn.Linear(width, 1)]
    return nn.Sequential(*layers)


def train(net, loader, epochs, device):
    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-3)
    net.train()
    for _ in range(epochs):
        for x, y in loader:
            x, y = x.to(device), y.to(device)
            optimizer.zero_grad()
            F.mse_loss(net(x).squeeze(1), y).backward()
            optimizer.step()
    return net


@torch.no_grad()
def test(net, loader, device):
    total = 0.0
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        prediction = net(x).squeeze(1)  # expect: MLL701
        total += F.mse_loss(prediction, y, reduction="sum").item()
    return total / len(loader.dataset)


def main():
    device = "cuda" if torch.cuda.is_available() else "cpu"
    parts = random_split(TensorDataset(torch.load("a.pt"), torch.load("b.pt")), [0.8, 0.2])
    train_loader, test_loader = (DataLoader(part, batch_size=50) for part in parts)
    net = build(64).to(device)
    net = train(net, train_loader, 20, device)
    print(test(net, test_loader, device))


if __name__ == "__main__":
    main()
