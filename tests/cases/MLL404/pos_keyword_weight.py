"""Weight and input by keyword, response in a dict of settings."""
import torch
import torch.nn.functional as F

CONFIG = {"taps": [0.9, 0.4, 0.1], "stride": 1}


def apply_channel(x, config=CONFIG):
    taps = torch.as_tensor(config["taps"], dtype=x.dtype)
    return F.conv1d(input=x, weight=taps.view(1, 1, -1), stride=config["stride"])  # expect: MLL404


apply_channel(torch.randn(8, 1, 32))
