"""Log-probabilities, in all their spellings."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.functional import kl_div, log_softmax

scorer, reference = nn.Linear(9, 4), nn.Linear(9, 4)
x = torch.randn(16, 9)
z = scorer(x)
p = torch.softmax(reference(x), 1).detach()

total = kl_div(log_softmax(z, 1), p, reduction="batchmean")
total += kl_div(z.log_softmax(1), p, reduction="batchmean")
total += kl_div(torch.log_softmax(z, dim=1), p, reduction="batchmean")
total += kl_div(nn.LogSoftmax(dim=1)(z), p, reduction="batchmean")
total += kl_div(z.softmax(1).log(), p, reduction="batchmean")
total += kl_div(torch.log(F.softmax(z, 1)), p, reduction="batchmean")
total += kl_div(torch.log(F.softmax(z, 1) + 1e-8), p, reduction="batchmean")
total += kl_div((F.softmax(z, 1) + 1e-8).log(), p, reduction="batchmean")
total += kl_div(torch.clamp(F.softmax(z, 1), 1e-7, 1).log(), p, reduction="batchmean")
total += kl_div(F.softmax(z, 1).clamp_min(1e-7).log(), p, reduction="batchmean")
total += kl_div(z - z.logsumexp(1, keepdim=True), p, reduction="batchmean")
total += kl_div(z - torch.logsumexp(z, dim=1, keepdim=True), p, reduction="batchmean")
total += kl_div(z - torch.log(torch.exp(z).sum(1, keepdim=True)), p, reduction="batchmean")
total += kl_div(F.logsigmoid(z), p, reduction="batchmean")
total += kl_div(-F.softplus(-z), p, reduction="batchmean")
total += kl_div(torch.distributions.Categorical(logits=z).logits, p, reduction="batchmean")
total.backward()
