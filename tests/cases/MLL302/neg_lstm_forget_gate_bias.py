import torch
from torch import nn

lstm = nn.LSTM(input_size=12, hidden_size=50, num_layers=2)
for name, p in lstm.named_parameters():
    if name.startswith("weight"):
        nn.init.orthogonal_(p)
    elif "bias" in name:
        n = p.size(0)
        p.data[n // 4:n // 2].fill_(1.0)
