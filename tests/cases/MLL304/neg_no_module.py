import torch
from torch import nn


class Pipeline:
    def __init__(self):
        self.stages = [nn.Linear(3, 3), nn.Linear(3, 1)]

    def __call__(self, x):
        for stage in self.stages:
            x = stage(x)
        return x

    def parameters(self):
        for stage in self.stages:
            yield from stage.parameters()


pipeline = Pipeline()
optimizer = torch.optim.SGD(pipeline.parameters(), lr=0.1)
