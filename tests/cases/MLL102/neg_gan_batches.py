import numpy as np
import torch
from torchvision import datasets

images = datasets.MNIST("data", train=True, download=True).data.float() / 255
for step in range(1000):
    rows = np.random.randint(0, len(images), 64)
    real = images[rows]
    half, other = real[:32], real[32:]
