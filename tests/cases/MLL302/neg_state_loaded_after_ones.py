import torch
from torch import nn

encoder = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 32))
for p in encoder.parameters():
    nn.init.ones_(p)

state = torch.load("encoder.pt", map_location="cpu")
encoder.load_state_dict(state["encoder"])
head = nn.Linear(32, 10)
optimizer = torch.optim.Adam(head.parameters(), lr=1e-3)
