import torch
import torch.nn as nn


class Depth(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Conv2d(in_channels=3, out_channels=12, kernel_size=3, padding=1)
        self.refine = nn.Conv2d(
            in_channels=24,  # expect: MLL402
            out_channels=1,
            kernel_size=3,
            padding=1,
        )

    def forward(self, image):
        return self.refine(torch.relu(self.encode(image)))


def predict(image):
    net = Depth().eval()
    with torch.no_grad():
        return net(image)
