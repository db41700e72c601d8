"""Which optimiser holds which network."""

import itertools

import torch
from torch import nn, optim

generator = nn.Linear(2, 2)
critic = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))

reveal(generator)  # site=generator
reveal(critic)  # site=critic
reveal(optim.Adam(generator.parameters()))  # holds=generator, type=torch.optim.Adam
reveal(torch.optim.SGD(params=critic.parameters(), lr=0.1))  # holds=critic
reveal(optim.Adam(list(generator.parameters()) + list(critic.parameters())))  # holds=generator+critic
reveal(optim.Adam(itertools.chain(generator.parameters(), critic.parameters())))  # holds=generator+critic
reveal(optim.Adam([{"params": generator.parameters()}, {"params": critic.parameters(), "lr": 1}]))  # holds=generator+critic
reveal(optim.Adam([*generator.parameters(), *critic.parameters()]))  # holds=generator+critic
reveal(optim.Adam([p for p in generator.parameters() if p.requires_grad]))  # holds=generator
reveal(optim.Adam(filter(lambda p: p.requires_grad, generator.parameters())))  # holds=generator
reveal(optim.Adam(p for p in generator.parameters()))  # holds=generator
reveal(optim.Adam([generator.weight]))  # holds=generator
extra = optim.Adam(generator.parameters())
extra.add_param_group({"params": critic.parameters()})
reveal(extra)  # holds=generator+critic
params = list(generator.parameters())
params += list(critic.parameters())
reveal(optim.Adam(params))  # holds=generator+critic
params = []
for model in (generator, critic):
    params.extend(model.parameters())
reveal(optim.Adam(params))  # holds=generator+critic


def make(model, lr=0.1):
    return optim.Adam(model.parameters(), lr=lr)


reveal(make(generator))  # holds=generator
reveal(make(critic))  # holds=critic
by_name = {"g": make(generator), "d": make(critic)}
reveal(by_name["d"])  # holds=critic
reveal(getattr(optim, "Adam")(generator.parameters()))  # holds=generator
kind = optim.Adam if unknown() else optim.SGD
reveal(kind(generator.parameters()))  # holds=generator

loss = critic(generator(x)).mean()
reveal(loss)  # via=generator+critic
reveal(critic(generator(x).detach()).mean())  # via=critic


class Trainer:
    def __init__(self, model):
        self.model = model
        self.optimizer = optim.Adam(self.model.parameters())

    def step(self, x):
        loss = self.model(x).sum()
        reveal(loss)  # via=critic
        self.optimizer.step()
        return loss


trainer = Trainer(critic)
reveal(trainer.model)  # site=critic
reveal(critic)  # site=critic
reveal(trainer.optimizer)  # holds=critic
reveal(trainer.step(x))  # via=critic
