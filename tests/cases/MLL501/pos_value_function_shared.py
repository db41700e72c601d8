import torch


def value(D, x, g):
    return torch.log(D(x)).mean() + torch.log(1 - D(g)).mean()  # expect: MLL501


def minimax(G, D, sampler, n_steps, k=1, batch=64, z_dim=2):
    opt_G = torch.optim.SGD(G.parameters(), lr=0.01, momentum=0.9)
    opt_D = torch.optim.SGD(D.parameters(), lr=0.01, momentum=0.9)
    for _ in range(n_steps):
        for _ in range(k):
            opt_D.zero_grad()
            loss_D = -value(D, sampler(batch), G(torch.randn(batch, z_dim)).detach())
            loss_D.backward()
            opt_D.step()
        opt_G.zero_grad()
        loss_G = value(D, sampler(batch), G(torch.randn(batch, z_dim)))  # expect: MLL501
        loss_G.backward()
        opt_G.step()
