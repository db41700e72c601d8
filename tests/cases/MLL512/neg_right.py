import torch
import torch.nn as nn
import torch.nn.functional as F

a, b = nn.Linear(4, 3)(torch.randn(2, 4)), nn.Linear(4, 3)(torch.randn(2, 4))
log_a, log_b, p_b = F.log_softmax(a, 1), F.log_softmax(b, 1), F.softmax(b, 1)
loss = F.kl_div(log_a, p_b, reduction="batchmean")
loss = loss + F.kl_div(log_a, log_b, reduction="batchmean", log_target=True)
loss = loss + F.kl_div(log_a, log_b.exp(), reduction="batchmean")
loss = loss + F.kl_div(log_a, log_b, None, None, "sum", True)
loss = loss + F.kl_div(log_a, p_b, reduction="sum", log_target=False)
loss = loss + nn.KLDivLoss(reduction="sum", log_target=True)(log_a, log_b)
loss = loss + nn.KLDivLoss(reduction="sum")(log_a, p_b)
loss.backward()
