import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
train_images, train_labels = images[:1200], labels[:1200]
test_images, test_labels = images[1200:], labels[1200:]

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
criterion = nn.CrossEntropyLoss()

noisy = train_images + 0.1 * torch.randn_like(train_images)  # expect: MLL202
for epoch in range(50):
    optimizer.zero_grad()
    loss = criterion(model(noisy), train_labels)
    loss.backward()
    optimizer.step()

with torch.no_grad():
    print((model(test_images).argmax(1) == test_labels).float().mean().item())
