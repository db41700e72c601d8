import torch
from torch import nn
from torchvision import models


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = models.resnet18()
        self.drop = nn.Dropout(0.5)
        self.head = nn.Linear(1000, 10)

    def forward(self, x):
        return self.head(self.drop(self.body(x)))


def test_shapes():
    net = Net()
    net.load_state_dict(torch.load("net.pt"))
    with torch.no_grad():
        out = net(torch.randn(2, 3, 224, 224))
    assert out.shape == (2, 10)


test_input = torch.rand(1, 3, 224, 224)
model = Net()
with torch.no_grad():
    print(model(test_input).shape)
