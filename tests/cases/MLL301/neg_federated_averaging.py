import torch
from torch import nn


def make_net():
    return nn.Sequential(nn.Linear(60, 30), nn.ReLU(), nn.Linear(30, 10))


def aggregate(clients, sizes):
    total = sum(sizes)
    server = make_net()
    for p in server.parameters():
        p.data.zero_()
    for client, n in zip(clients, sizes):
        for sp, cp in zip(server.parameters(), client.parameters()):
            sp.data += cp.data * (n / total)
    return server


clients = [make_net() for _ in range(4)]
server = aggregate(clients, [100, 50, 80, 20])
