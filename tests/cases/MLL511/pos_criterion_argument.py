import torch
import torch.nn as nn
from torch.nn.functional import softmax


def run_epoch(model, loader, criterion, optimizer=None):
    total = 0.0
    for x, target in loader:
        output = softmax(model(x), dim=1)
        loss = criterion(output, target)  # expect: MLL511
        if optimizer is not None:
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        total += loss.item()
    return total / len(loader)


def main():
    model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
    loader = torch.utils.data.DataLoader(torch.load("soft_mnist.pt"), batch_size=64, shuffle=True)
    criterion = nn.KLDivLoss(reduction="batchmean")
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for epoch in range(10):
        print(epoch, run_epoch(model, loader, criterion, optimizer))


if __name__ == "__main__":
    main()
