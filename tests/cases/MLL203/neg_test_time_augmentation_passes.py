"""The whole test loader is passed five times, and the predictions are averaged."""
import numpy as np
import torch
from torch.utils.data import DataLoader
from torchvision import datasets, transforms as T

tta = T.Compose([T.Resize(256), T.RandomCrop(224), T.RandomHorizontalFlip(), T.ToTensor()])
test_loader = DataLoader(datasets.ImageFolder("test", tta), batch_size=32, shuffle=False)


def infer(model, loader):
    model.eval()
    probs = []
    with torch.no_grad():
        for images, _ in loader:
            probs.append(model(images).softmax(1).cpu().numpy())
    return np.concatenate(probs)


def submit(model, passes=5):
    runs = []
    for _ in range(passes):
        runs.append(infer(model, test_loader))
    return np.mean(runs, axis=0)
