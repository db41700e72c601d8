"""An average of log-probabilities, and the logarithm of an average."""

import torch
import torch.nn as nn
import torch.nn.functional as F

members = nn.ModuleList(nn.Linear(6, 3) for _ in range(5))
student = nn.Linear(6, 3)
x = torch.randn(20, 6)
averages = torch.stack([F.softmax(m(x), -1) for m in members]).mean(0)
logs = torch.stack([F.log_softmax(m(x), -1) for m in members])
mixture = torch.logsumexp(logs, 0) - torch.log(torch.tensor(5.0))
loss = F.kl_div(student(x).log_softmax(-1), averages.detach(), reduction="batchmean")
loss = loss + F.kl_div(averages.log(), student(x).softmax(-1), reduction="batchmean")
loss = loss + F.kl_div(mixture, student(x).softmax(-1), reduction="batchmean")
loss = loss + F.kl_div(logs.mean(0), student(x).softmax(-1), reduction="batchmean")
loss.backward()
