import torch
import torch.nn as nn

PLAN = [16, "M", 32, "M", 64]


class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        layers = []
        width = 3
        for step in PLAN:
            if step == "M":
                layers.append(nn.MaxPool2d(2))
            else:
                layers += [nn.Conv2d(width, step, 3, padding=1), nn.ReLU()]
                width = step
        self.features = nn.Sequential(*layers)
        self.classifier = nn.Linear(64 * 4 * 4, 10)  # expect: MLL401

    def forward(self, x):
        x = self.features(x)
        x = x.view(x.size(0), -1)
        return self.classifier(x)


model = Stack()
images = torch.randn(2, 3, 32, 32)
print(model(images))
