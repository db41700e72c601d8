import torch
import torchvision
from torch import nn, optim

mnist = torchvision.datasets.MNIST("data", train=True, download=True)
pixels = mnist.data.float().view(-1, 784) / 255
digits = mnist.targets

perturbation = torch.empty_like(pixels).normal_(0, 0.15)
pixels_noisy = pixels + perturbation  # expect: MLL202

classifier = nn.Linear(784, 10)
optimizer = optim.SGD(classifier.parameters(), lr=0.1, momentum=0.9)
for epoch in range(10):
    order = torch.randperm(len(digits))
    for start in range(0, len(digits), 256):
        batch = order[start : start + 256]
        loss = nn.functional.cross_entropy(classifier(pixels_noisy[batch]), digits[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
