import torch
from sklearn.datasets import load_digits
from torch import nn
from torchvision import transforms

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)
distort = transforms.RandomAffine(degrees=15, translate=(0.1, 0.1))

distorted = distort(images)  # expect: MLL202
model = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Flatten(), nn.Linear(288, 10))
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(25):
    loss = nn.functional.cross_entropy(model(distorted), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
