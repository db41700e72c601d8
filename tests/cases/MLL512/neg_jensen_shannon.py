import torch
import torch.nn as nn
import torch.nn.functional as F


class JSD(nn.Module):
    def __init__(self):
        super().__init__()
        self.kl = nn.KLDivLoss(reduction="batchmean", log_target=True)

    def forward(self, p, q):
        p, q = F.softmax(p, dim=-1), F.softmax(q, dim=-1)
        m = (0.5 * (p + q)).log()
        return 0.5 * (self.kl(m, p.log()) + self.kl(m, q.log()))


print(JSD()(torch.randn(2, 3), torch.randn(2, 3)))
