import numpy as np
import torch


def load(path, std):
    archive = np.load(path)
    x = torch.from_numpy(archive["x"]).float()
    y = torch.from_numpy(archive["y"]).float()
    noise = torch.randn_like(x) * std
    return x + noise, y  # expect: MLL202
