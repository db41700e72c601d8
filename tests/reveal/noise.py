"""Draws, what they are added to, and what a loop moves by hand."""

import random

import numpy as np
import torch
from torch.distributions import Normal

rng = np.random.default_rng(0)
rows = torch.tensor(np.load("rows.npy"))

reveal(torch.randn(3, 2))  # noise, op=normal, shape=(3, 2)
reveal(torch.randn_like(rows) * 0.3)  # noise, op=normal
reveal(-torch.randn_like(rows))  # noise
reveal(torch.empty_like(rows).normal_(0, 0.1))  # noise, op=normal
reveal(rng.normal(scale=0.1, size=4))  # noise, op=normal
reveal(random.gauss(0, 2.0) * 0.5)  # noise, op=normal
reveal(Normal(0.0, 0.5).sample(rows.shape))  # noise, op=normal
reveal(rng.uniform(-1, 1, 5))  # noise, op=uniform
reveal(rng.binomial(1, 0.5, 5))  # noise, op=?
reveal(0 * torch.randn(3))  # !noise

reveal(rows + 0.1 * torch.randn_like(rows))  # perturbed, !noise, op=noisy
reveal(rows - torch.normal(0.0, 0.2, rows.shape))  # perturbed, op=noisy
reveal(np.random.normal(np.load("rows.npy"), 0.2))  # perturbed, op=noisy
reveal(torch.add(rows, torch.randn_like(rows)))  # perturbed, op=noisy
kept = rows.clone()
kept.add_(0.1 * torch.randn_like(kept))
reveal(kept)  # perturbed


def scaled(size, table):
    reveal(size * torch.randn_like(table))  # noise, op=normal
    reveal(table * torch.randn_like(table))  # perturbed, !noise
    reveal(table + size * torch.randn_like(table))  # perturbed, !noise


drawn = torch.randn(50, 2)
reveal(drawn)  # noise
reveal(drawn + 0.5 * torch.randn(50, 2))  # perturbed, !noise
reveal(torch.randn(4) + torch.randn(4))  # noise, !perturbed

w = np.zeros(2)
count = 0
for turn in range(10):
    reveal(w)  # !learned | learned
    w -= 0.1 * rows.T @ (rows @ w)
    count += 1
    reveal(count)  # !learned | !learned
reveal(w)  # learned
v = np.zeros(2)
for turn in range(10):
    v = v + 0.1 * rows.T @ (rows @ v)
reveal(v)  # learned
