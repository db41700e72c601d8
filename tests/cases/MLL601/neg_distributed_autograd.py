import torch
import torch.distributed.autograd as dist_autograd
from torch import nn
from torch.distributed.optim import DistributedOptimizer

model = nn.Linear(10, 2)
optimizer = DistributedOptimizer(torch.optim.SGD, model.parameter_rrefs(), lr=0.05)
for x, y in torch.load("batches.pt"):
    with dist_autograd.context() as context_id:
        loss = nn.functional.cross_entropy(model(x), y)
        dist_autograd.backward(context_id, [loss])
        optimizer.step(context_id)
