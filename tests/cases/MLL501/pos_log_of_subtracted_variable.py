import torch


def train_g(G, D, g_solver, z):
    G_sample = G(z)
    D_fake = D(G_sample)
    not_fooled = 1.0 - D_fake
    G_loss = torch.mean(torch.log(not_fooled))  # expect: MLL501
    g_solver.zero_grad()
    G_loss.backward()
    g_solver.step()
    return G_loss.item()


def train_d(G, D, d_solver, x, z):
    D_real, D_fake = D(x), D(G(z).detach())
    D_loss = -torch.mean(torch.log(D_real) + torch.log(1.0 - D_fake))
    d_solver.zero_grad()
    D_loss.backward()
    d_solver.step()
    return D_loss.item()
