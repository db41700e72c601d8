import torch
from torch import nn
from torchvision import datasets, transforms


class AddNoise:
    def __init__(self, std):
        self.std = std

    def __call__(self, tensor):
        return tensor + self.std * torch.randn(tensor.size())


pipeline = transforms.Compose([transforms.ToTensor(), AddNoise(0.1)])
train = datasets.FashionMNIST("data", train=True, transform=pipeline)
loader = torch.utils.data.DataLoader(train, batch_size=64, shuffle=True)
model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(5):
    for images, labels in loader:
        loss = nn.functional.cross_entropy(model(images), labels)
        opt.zero_grad()
        loss.backward()
        opt.step()
