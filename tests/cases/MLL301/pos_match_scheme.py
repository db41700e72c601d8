import torch
from torch import nn

HYPER = {"scheme": "zero", "width": 64, "lr": 1e-3}


def initialise(net: nn.Module, scheme: str) -> nn.Module:
    for m in net.modules():
        match m:
            case nn.Linear():
                match scheme:
                    case "zero":
                        nn.init.zeros_(m.weight)  # expect: MLL301
                    case "xavier":
                        nn.init.xavier_uniform_(m.weight)
                    case "he":
                        nn.init.kaiming_uniform_(m.weight, nonlinearity="relu")
                nn.init.zeros_(m.bias)
    return net


w = HYPER["width"]
net = initialise(nn.Sequential(nn.Linear(30, w), nn.ReLU(), nn.Linear(w, w), nn.ReLU(), nn.Linear(w, 2)), HYPER["scheme"])
opt = torch.optim.AdamW(net.parameters(), lr=HYPER["lr"])
