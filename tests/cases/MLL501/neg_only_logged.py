import torch


def generator_step(G, D, opt_G, z, history):
    p = D(G(z))
    loss = -torch.log(p).mean()
    opt_G.zero_grad()
    loss.backward()
    opt_G.step()
    history["non_saturating"].append(loss.item())
    history["minimax"].append(torch.log(1 - p).mean().item())
