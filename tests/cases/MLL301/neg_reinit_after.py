import torch
from torch import nn

net = nn.Sequential(nn.Linear(30, 40), nn.ReLU(), nn.Linear(40, 2))
with torch.no_grad():
    for p in net.parameters():
        p.zero_()

state = torch.load("pretrained_tabular.pt", map_location="cpu")
net.load_state_dict(state)
net.eval()
