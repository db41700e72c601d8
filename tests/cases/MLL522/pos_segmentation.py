import torch
import torch.nn as nn


class FCN(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 32, 3, padding=1), nn.ReLU(inplace=True))
        self.score = nn.Conv2d(32, classes, kernel_size=1)

    def forward(self, image):
        return self.score(self.body(image))


net = FCN(21)
criterion = nn.NLLLoss(ignore_index=255)
opt = torch.optim.Adam(net.parameters())
for image, mask in torch.load("tiles.pt"):
    opt.zero_grad()
    criterion(net(image), mask).backward()  # expect: MLL522
    opt.step()
