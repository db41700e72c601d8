import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
data = TensorDataset(torch.tensor(digits.data / 16, dtype=torch.float32), torch.tensor(digits.target))


def with_noise(batch):
    images = torch.stack([image for image, _ in batch])
    labels = torch.stack([label for _, label in batch])
    return images + 0.1 * torch.randn_like(images), labels


loader = DataLoader(data, batch_size=64, shuffle=True, collate_fn=with_noise)
model = nn.Linear(64, 10)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(10):
    for images, labels in loader:
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(images), labels).backward()
        optimizer.step()
