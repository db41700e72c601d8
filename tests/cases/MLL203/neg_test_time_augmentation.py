"""Each test image is judged by the mean over ten random views."""
import torch
from torchvision import datasets, transforms

augment = transforms.Compose([transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip()])
test_set = datasets.ImageFolder("test", transforms.ToTensor())
test_loader = torch.utils.data.DataLoader(test_set, batch_size=16)


@torch.no_grad()
def predict(model, images, draws=10):
    total = 0
    for _ in range(draws):
        total = total + model(augment(images)).softmax(1)
    return total / draws


@torch.no_grad()
def predict_stacked(model, images):
    return torch.stack([model(augment(images)).softmax(-1) for _ in range(8)]).mean(0)


def test(model):
    model.eval()
    right = 0
    for images, labels in test_loader:
        right += (predict(model, images).argmax(1) == labels).sum().item()
        right += (predict_stacked(model, images).argmax(1) == labels).sum().item()
    return right
