import torch
from torch import nn


class BaseNet(nn.Module):
    def __init__(self):
        super().__init__()

    def init_weights(self):
        for name, p in self.named_parameters():
            if name.endswith("weight"):
                nn.init.constant_(p, 0)  # expect: MLL301
            else:
                nn.init.constant_(p, 0)


class TextCNN(BaseNet):
    def __init__(self, dim=50, filters=64, classes=3):
        super().__init__()
        self.conv_a = nn.Conv1d(dim, filters, 3, padding=1)
        self.conv_b = nn.Conv1d(filters, filters, 3, padding=1)
        self.fc = nn.Linear(filters, classes)
        self.init_weights()  # expect: MLL301

    def forward(self, x):
        x = torch.relu(self.conv_a(x))
        x = torch.relu(self.conv_b(x))
        return self.fc(x.max(dim=2).values)


net = TextCNN()
print(net(torch.randn(4, 50, 20)))
