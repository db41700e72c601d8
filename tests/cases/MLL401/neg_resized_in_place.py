"""Methods that change a tensor's sizes in place, as early tutorials write them."""

import torch
from torch import nn
from torchvision import datasets, transforms

net = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))
trainset = datasets.MNIST(".", train=True, transform=transforms.ToTensor())
loader = torch.utils.data.DataLoader(trainset, batch_size=64, shuffle=True)
optimizer = torch.optim.SGD(net.parameters(), lr=0.01)

for images, labels in loader:
    images.resize_(images.shape[0], 784)
    loss = nn.functional.cross_entropy(net(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

image, _ = next(iter(loader))
image = image.resize_(64, 1, 784)
net(image[0, :])

columns = torch.randn(784, 5)
columns.t_()
net(columns)

one = torch.randn(1, 3, 784)
one.squeeze_(0).unsqueeze_(0)
net(one)
