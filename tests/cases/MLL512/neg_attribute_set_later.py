import torch
import torch.nn as nn
import torch.nn.functional as F

kl = nn.KLDivLoss(reduction="batchmean")
kl.log_target = True
a, b = torch.randn(4, 7), torch.randn(4, 7)
print(kl(F.log_softmax(a, 1), F.log_softmax(b, 1)))
