import torch
import torch.nn as nn
import torch.nn.functional as F
from torchvision.models import resnet18, resnet50


class SoftTargetLoss(nn.Module):
    def __init__(self, T):
        super().__init__()
        self.T = T

    def forward(self, out_s, out_t):
        return (
            F.kl_div(F.log_softmax(out_t / self.T, dim=1), F.softmax(out_s / self.T, dim=1), reduction="batchmean")  # expect: MLL514
            * self.T**2
        )


small, large = resnet18(num_classes=100), resnet50(num_classes=100)
criterion = SoftTargetLoss(4.0)
optimizer = torch.optim.SGD(small.parameters(), lr=0.05)
for x in torch.utils.data.DataLoader(torch.randn(512, 3, 32, 32), batch_size=64):
    with torch.no_grad():
        out_t = large(x)
    loss = criterion(small(x), out_t)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
