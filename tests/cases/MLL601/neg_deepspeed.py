import deepspeed
import torch
from torch import nn

net = nn.Linear(10, 2)
engine, optimizer, _, _ = deepspeed.initialize(model=net, model_parameters=net.parameters(), config="ds.json")
for x, y in torch.load("batches.pt"):
    loss = nn.functional.cross_entropy(engine(x), y)
    engine.backward(loss)
    engine.step()
