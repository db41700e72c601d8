import pytorch_lightning as pl
import torch
from torch import nn, optim


class Digits(pl.LightningModule):
    def __init__(self, width=100):
        super().__init__()
        self.save_hyperparameters()
        self.fc1 = nn.Linear(64, width)
        self.fc2 = nn.Linear(width, width)
        self.fc3 = nn.Linear(width, 10)
        self.apply(self._init)  # expect: MLL302

    @staticmethod
    def _init(m):
        if isinstance(m, nn.Linear):
            m.weight.data.fill_(0.01)  # expect: MLL302
            m.bias.data.fill_(0.0)

    def forward(self, x):
        x = torch.relu(self.fc1(x))
        return self.fc3(torch.relu(self.fc2(x)))

    def training_step(self, batch, _):
        x, y = batch
        loss = nn.functional.cross_entropy(self(x), y)
        self.log("loss", loss)
        return loss

    def configure_optimizers(self):
        return optim.SGD(self.parameters(), lr=0.1)
