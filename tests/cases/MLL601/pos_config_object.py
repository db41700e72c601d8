from dataclasses import dataclass

import torch
from torch import nn


@dataclass
class Config:
    lr: float = 1e-3
    epochs: int = 4


@dataclass
class State:
    model: nn.Module
    optimizer: torch.optim.Optimizer


def build(config):
    model = nn.Sequential(nn.Linear(10, 10), nn.ReLU(), nn.Linear(10, 1))
    return State(model, torch.optim.Adam(model.parameters(), lr=config.lr))


def run(config, batches):
    state = build(config)
    for _ in range(config.epochs):
        for x, y in batches:
            loss = nn.functional.smooth_l1_loss(state.model(x), y)
            loss.backward()  # expect: MLL601
            state.optimizer.step()


run(Config(), torch.load("batches.pt"))
