"""Raw scores and probabilities where they belong."""

import torch
import torch.nn as nn
import torch.nn.functional as F

net = nn.Linear(10, 3)
x, y = torch.randn(8, 10), torch.randint(0, 3, (8,))
losses = {"hard": nn.CrossEntropyLoss(), "soft": nn.KLDivLoss(reduction="batchmean")}
loss = losses["hard"](net(x), y)
loss = loss + losses["soft"](F.log_softmax(net(x), 1), F.one_hot(y, 3).float())
loss = loss + F.binary_cross_entropy(torch.sigmoid(net(x)), F.one_hot(y, 3).float())
loss.backward()
