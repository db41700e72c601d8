import torch
from torch import nn

CRITERIA = {"binary": nn.BCEWithLogitsLoss, "classes": nn.CrossEntropyLoss}


class Model(nn.Module):
    def __init__(self, dims):
        super().__init__()
        blocks = []
        for a, b in zip(dims, dims[1:]):
            blocks += [nn.Linear(a, b), nn.ReLU()]
        blocks[-1] = nn.Sigmoid()  # expect: MLL523
        self.blocks = nn.Sequential(*blocks)

    def forward(self, x):
        return self.blocks(x)


model = Model([10, 20, 1])
criterion = CRITERIA["binary"]()
opt = torch.optim.Adam(model.parameters())
for x, y in torch.load("rows.pt"):
    opt.zero_grad()
    criterion(model(x), y).backward()
    opt.step()
