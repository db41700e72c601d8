from torch import load, nn, optim

model = nn.Sequential(
    nn.Linear(784, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
    nn.Softmax(dim=1),
)
criterion = nn.NLLLoss()
optimizer = optim.SGD(model.parameters(), lr=0.003)


def validate(loader):
    right = 0
    for images, labels in loader:
        _, chosen = model(images).topk(1, dim=1)
        right += (chosen.squeeze() == labels).sum().item()
    return right


for images, labels in load("loader.pt"):
    optimizer.zero_grad()
    loss = criterion(model(images), labels)  # expect: MLL522
    loss.backward()
    optimizer.step()
print(validate(load("test.pt")))
