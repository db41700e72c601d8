import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4) for _ in range(2)]  # expect: MLL304
        self.out = nn.Linear(4, 1)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x).relu()
        return self.out(x)


model = Net()
model.load_state_dict(torch.load("weights.pt"))
model.eval()
with torch.no_grad():
    print(model(torch.randn(2, 4)))
