from torch import load, nn, optim

model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
criterion = nn.NLLLoss()
optimizer = optim.SGD(model.parameters(), lr=0.003)

for images, labels in load("loader.pt"):
    logps = model(images.view(images.shape[0], -1))
    loss = criterion(logps, labels)  # expect: MLL522
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
