import torch
import torch.nn.functional as F


def update(net, frozen, opt, x, y):
    out = net(x)
    loss = F.cross_entropy(out, y)
    opt.zero_grad()
    loss.backward()
    opt.step()
    with torch.no_grad():
        base = frozen(x).log_softmax(-1)
    drift = F.kl_div(base, net(x).softmax(-1), reduction="batchmean").item()
    return loss.item(), drift
