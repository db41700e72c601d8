"""A VGG built from a table, without batch normalisation."""
import torch
import torch.nn as nn

PLAN = [16, 16, "M", 32, 32, "M", 64, 64, "M"]


def make_features(plan):
    layers = []
    channels = 3
    for entry in plan:
        if entry == "M":
            layers += [nn.MaxPool2d(kernel_size=2, stride=2)]
        else:
            layers += [nn.Conv2d(channels, entry, kernel_size=3, padding=1), nn.ReLU(True)]
            channels = entry
    return nn.Sequential(*layers)


class PlainVGG(nn.Module):
    def __init__(self, features, num_classes=10):
        super().__init__()
        self.features = features
        self.classifier = nn.Sequential(
            nn.Linear(64 * 4 * 4, 256),
            nn.ReLU(True),
            nn.Dropout(0.5),
            nn.Linear(256, num_classes),
        )
        self._initialize_weights()

    def forward(self, x):
        x = self.features(x)
        x = torch.flatten(x, start_dim=1)
        return self.classifier(x)

    def _initialize_weights(self):
        for m in self.modules():
            if isinstance(m, nn.Conv2d):
                # nn.init.kaiming_normal_(m.weight, mode="fan_out", nonlinearity="relu")
                nn.init.xavier_uniform_(m.weight)  # expect: MLL303
                if m.bias is not None:
                    nn.init.constant_(m.bias, 0)
            elif isinstance(m, nn.Linear):
                nn.init.xavier_uniform_(m.weight)
                nn.init.constant_(m.bias, 0)


def vgg(**kwargs):
    return PlainVGG(make_features(PLAN), **kwargs)


net = vgg(num_classes=5)
print(net(torch.randn(2, 3, 32, 32)).shape)
