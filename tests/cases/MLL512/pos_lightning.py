import pytorch_lightning as pl
import torch
import torch.nn as nn
import torch.nn.functional as F


class SelfDistillation(pl.LightningModule):
    def __init__(self, dim=32, classes=6):
        super().__init__()
        self.student = nn.Linear(dim, classes)
        self.momentum = nn.Linear(dim, classes)
        self.criterion = nn.KLDivLoss(reduction="batchmean")

    def training_step(self, batch, batch_idx):
        view_a, view_b = batch
        student = F.log_softmax(self.student(view_a) / 0.1, dim=-1)
        with torch.no_grad():
            momentum = F.log_softmax(self.momentum(view_b) / 0.04, dim=-1)
        return self.criterion(student, momentum)  # expect: MLL512

    def configure_optimizers(self):
        return torch.optim.SGD(self.student.parameters(), lr=0.1)
