import pytorch_lightning as pl
import torch
import torch.nn.functional as F
from torch import nn


class Student(pl.LightningModule):
    def __init__(self, teacher, classes=100, T=2.0):
        super().__init__()
        self.teacher = teacher.eval().requires_grad_(False)
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, classes))
        self.T = T

    def training_step(self, batch, batch_idx):
        x, y = batch
        logits = self.net(x)
        with torch.no_grad():
            target = F.log_softmax(self.teacher(x) / self.T, dim=1)
        kd = F.kl_div(F.log_softmax(logits / self.T, dim=1), target, log_target=True)  # expect: MLL513
        self.log("kd", kd)
        return 0.5 * F.cross_entropy(logits, y) + 0.5 * kd * self.T**2

    def configure_optimizers(self):
        return torch.optim.Adam(self.net.parameters(), lr=1e-3)
