import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, Dataset


class NoisyDigits(Dataset):
    def __init__(self, std):
        digits = load_digits()
        self.images = torch.tensor(digits.data / 16, dtype=torch.float32)
        self.labels = torch.tensor(digits.target)
        self.std = std

    def __len__(self):
        return len(self.labels)

    def corrupt(self, image):
        return image + self.std * torch.randn_like(image)

    def __getitem__(self, i):
        return self.corrupt(self.images[i]), self.labels[i]


loader = DataLoader(NoisyDigits(0.1), batch_size=32, shuffle=True)
model = nn.Linear(64, 10)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(10):
    for images, labels in loader:
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(images), labels).backward()
        optimizer.step()
