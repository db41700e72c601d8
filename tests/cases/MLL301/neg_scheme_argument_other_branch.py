from torch import nn


def initialise(net, how):
    for m in net.modules():
        if isinstance(m, nn.Linear):
            if how == "zeros":
                nn.init.zeros_(m.weight)
            elif how == "xavier":
                nn.init.xavier_uniform_(m.weight, gain=nn.init.calculate_gain("tanh"))
            else:
                raise ValueError(how)
            nn.init.zeros_(m.bias)
    return net


net = initialise(nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1)), "xavier")
