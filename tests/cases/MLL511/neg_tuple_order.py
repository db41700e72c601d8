import torch
import torch.nn as nn
import torch.nn.functional as F


class Actor(nn.Module):
    def __init__(self, observations, actions):
        super().__init__()
        self.body = nn.Linear(observations, 64)
        self.out = nn.Linear(64, actions)

    def forward(self, x):
        scores = self.out(torch.tanh(self.body(x)))
        return scores, F.softmax(scores, -1), F.log_softmax(scores, -1)


new, old = Actor(4, 2), Actor(4, 2)
observations = torch.randn(100, 4)
_, probabilities, _ = old(observations)
*_, log_probabilities = new(observations)
penalty = F.kl_div(log_probabilities, probabilities.detach(), reduction="batchmean")
penalty.backward()
