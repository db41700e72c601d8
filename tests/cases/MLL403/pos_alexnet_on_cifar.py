import torch
import torch.nn as nn
import torchvision
import torchvision.transforms as transforms


class Big(nn.Module):
    """Made for images of 224 pixels."""

    def __init__(self, classes=10):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 64, kernel_size=11, stride=4, padding=2),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nn.Conv2d(64, 192, kernel_size=5, padding=2),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nn.Conv2d(192, 256, kernel_size=3, padding=1),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(kernel_size=3, stride=2),  # expect: MLL403
        )
        self.classifier = nn.Linear(256, classes)

    def forward(self, x):
        x = self.features(x)
        return self.classifier(x.view(x.size(0), -1))


tf = transforms.Compose([transforms.ToTensor()])
trainset = torchvision.datasets.CIFAR10("./data", train=True, download=True, transform=tf)
trainloader = torch.utils.data.DataLoader(trainset, batch_size=128, shuffle=True)
model = Big()
for images, labels in trainloader:
    loss = nn.functional.cross_entropy(model(images), labels)
    loss.backward()
