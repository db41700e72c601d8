import torch
from network import Encoder
from torch.utils.data import DataLoader
from torchvision.datasets import CIFAR100
from torchvision.transforms import ToTensor


def run():
    loader = DataLoader(CIFAR100("data", transform=ToTensor()), batch_size=32, shuffle=True)
    encoder = Encoder(width=16)
    optimizer = torch.optim.Adam(encoder.parameters())
    for images, _ in loader:
        code = encoder(images)
        loss = code.pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


if __name__ == "__main__":
    run()
