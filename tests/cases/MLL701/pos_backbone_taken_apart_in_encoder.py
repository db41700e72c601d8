import torch
import torch.nn as nn
import torchvision.models as models


class EncoderCNN(nn.Module):
    def __init__(self, embed_size):
        super(EncoderCNN, self).__init__()
        resnet = models.resnet152(pretrained=True)
        modules = list(resnet.children())[:-1]
        self.resnet = nn.Sequential(*modules)
        self.linear = nn.Linear(resnet.fc.in_features, embed_size)

    def forward(self, images):
        features = self.resnet(images)
        features = features.reshape(features.size(0), -1)
        return self.linear(features)


def train(loader, val_loader):
    encoder = EncoderCNN(10)
    optimizer = torch.optim.Adam(encoder.parameters(), lr=1e-3)
    for images, labels in loader:
        loss = nn.functional.cross_entropy(encoder(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    correct = 0
    with torch.no_grad():
        for images, labels in val_loader:
            out = encoder(images)  # expect: MLL701
            correct += (out.argmax(1) == labels).sum().item()
    print(correct)
