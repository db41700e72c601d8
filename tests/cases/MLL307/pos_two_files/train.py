import torch
from torch import nn

from base import Base


class Regressor(Base):
    def __init__(self):
        super().__init__("regressor")
        self.fc = nn.Linear(5, 1)  # expect: MLL307

    def forward(self, x):
        return self.fc(x)


model = Regressor()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
