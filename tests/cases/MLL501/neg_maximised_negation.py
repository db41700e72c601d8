import torch


def strange_step(G, D, opt_G, z):
    # minimises -log(1 - D): the generator works for the discriminator here
    loss = -torch.log(1 - D(G(z))).mean()
    opt_G.zero_grad()
    loss.backward()
    opt_G.step()
    return loss.item()
