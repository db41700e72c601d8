import torch
from PIL import Image
from torch import nn
from torchvision import models, transforms

CLASSES = ["healthy", "rust", "scab"]
prepare = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])


def load(path):
    network = models.resnet18(weights=None)
    network.fc = nn.Linear(network.fc.in_features, len(CLASSES))
    network.load_state_dict(torch.load(path, map_location="cpu"))
    return network


network = load("leaf.pt")
image = prepare(Image.open("leaf.jpg").convert("RGB")).unsqueeze(0)
with torch.no_grad():
    scores = network(image)  # expect: MLL701
print(CLASSES[scores.argmax(1).item()])
