import torch
from torch import nn


def average_state_dicts(models):
    mean = {k: torch.zeros_like(v) for k, v in models[0].state_dict().items()}
    for model in models:
        for k, v in model.state_dict().items():
            mean[k] += v / len(models)
    return mean


ensemble = [nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 2)) for _ in range(5)]
soup = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 2))
soup.load_state_dict(average_state_dicts(ensemble))
