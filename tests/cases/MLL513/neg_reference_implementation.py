"""What each reduction of the divergence comes to."""
import torch
import torch.nn.functional as F

p = torch.softmax(torch.randn(4, 7), dim=1)
log_q = torch.log_softmax(torch.randn(4, 7), dim=1)
pointwise = F.kl_div(log_q, p, reduction="none")
print(pointwise.mean(), pointwise.sum(), pointwise.sum() / len(p))
print("kl_div", F.kl_div(log_q, p, reduction="sum"))
