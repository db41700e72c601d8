import torch
from torch import nn
from torch.utils.data import DataLoader

from data import Streets
from evaluate import mean_iou
from network import Segmenter


def main():
    train_loader = DataLoader(Streets("train"), batch_size=8, shuffle=True)
    val_loader = DataLoader(Streets("val"), batch_size=8)
    network = Segmenter(classes=5)
    optimizer = torch.optim.Adam(network.parameters())
    criterion = nn.CrossEntropyLoss()
    for epoch in range(30):
        network.train()
        for images, masks in train_loader:
            optimizer.zero_grad()
            criterion(network(images), masks).backward()
            optimizer.step()
        print(epoch, mean_iou(network, val_loader, 5))


if __name__ == "__main__":
    main()
