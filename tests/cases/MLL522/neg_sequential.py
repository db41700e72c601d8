from torch import load, nn, optim

model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10), nn.LogSoftmax(dim=1))
criterion = nn.NLLLoss()
optimizer = optim.SGD(model.parameters(), lr=0.003)
for images, labels in load("loader.pt"):
    optimizer.zero_grad()
    criterion(model(images), labels).backward()
    optimizer.step()
