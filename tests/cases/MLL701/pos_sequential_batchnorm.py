import torch
import torch.nn as nn
from torchvision import datasets, transforms

to_tensor = transforms.ToTensor()
trainset = datasets.MNIST("data", train=True, transform=to_tensor, download=True)
testset = datasets.MNIST("data", train=False, transform=to_tensor)
trainloader = torch.utils.data.DataLoader(trainset, batch_size=64, shuffle=True)
testloader = torch.utils.data.DataLoader(testset, batch_size=16)

net = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(8 * 26 * 26, 10),
)
opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
loss_fn = nn.CrossEntropyLoss()

for images, labels in trainloader:
    opt.zero_grad()
    loss_fn(net(images), labels).backward()
    opt.step()

total = right = 0
for images, labels in testloader:
    with torch.no_grad():
        guess = net(images).max(1)[1]  # expect: MLL701
    total += labels.size(0)
    right += (guess == labels).sum().item()
print(right / total)
