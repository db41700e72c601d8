import torch
from torchvision import datasets, transforms

test_tf = transforms.Compose([
    transforms.RandomHorizontalFlip(p=0),
    transforms.RandomApply([transforms.GaussianBlur(3)], p=0.0),
    transforms.RandomGrayscale(p=0.0),
    transforms.ToTensor(),
])
test_set = datasets.CIFAR10("d", train=False, transform=test_tf)
test_loader = torch.utils.data.DataLoader(test_set, batch_size=100)


def test(model):
    with torch.no_grad():
        return sum((model(x).argmax(1) == y).sum().item() for x, y in test_loader)
