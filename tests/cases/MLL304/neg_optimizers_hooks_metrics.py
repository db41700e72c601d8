import lightning as L
import torch
import torchmetrics
from torch import nn


class Lit(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(4, 2)
        self.metrics = {"acc": torchmetrics.Accuracy("binary"), "f1": torchmetrics.F1Score("binary")}
        self.handles = [self.net.register_forward_hook(self.keep)]
        self.features = []

    def keep(self, module, inputs, output):
        self.features.append(output)

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = nn.functional.cross_entropy(self.net(x), y)
        for metric in self.metrics.values():
            metric(self.net(x).argmax(1), y)
        return loss

    def configure_optimizers(self):
        self.all = [torch.optim.Adam(self.net.parameters()), torch.optim.SGD(self.net.parameters(), lr=1)]
        return self.all
