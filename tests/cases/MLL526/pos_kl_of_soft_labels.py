import torch
import torch.nn as nn
import torch.nn.functional as F

student = nn.Linear(16, 4)
opt = torch.optim.Adam(student.parameters())
kl = nn.KLDivLoss(reduction="batchmean")


def train(loader):
    for x, soft_labels in loader:
        log_p = F.log_softmax(student(x), dim=1)
        loss = kl(soft_labels, log_p)  # expect: MLL526
        opt.zero_grad()
        loss.backward()
        opt.step()
