import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

x, y = torch.load("plankton.pt")
train_set, test_set = random_split(TensorDataset(x, y), [0.8, 0.2], generator=torch.Generator().manual_seed(0))


@torch.no_grad()
def predict_tta(model, images):
    model.eval()
    views = torch.cat([images, images.flip(-1), images.flip(-2), images.flip(-1, -2)])
    probs = model(views).softmax(dim=1)
    return probs.view(4, len(images), -1).mean(dim=0)


def accuracy(model):
    hits = 0
    for images, labels in DataLoader(test_set, batch_size=64):
        hits += (predict_tta(model, images).argmax(1) == labels).sum().item()
    return hits / len(test_set)
