import torch


def fit(G, D, data, z_dim=10, eps=1e-6):
    g_solver = torch.optim.Adam(G.parameters(), lr=1e-3)
    d_solver = torch.optim.Adam(D.parameters(), lr=1e-3)
    for x in data:
        z = torch.randn(x.size(0), z_dim)
        D_loss = -torch.mean(torch.log(D(x) + eps) + torch.log(1 - D(G(z)) + eps))
        d_solver.zero_grad()
        D_loss.backward()
        d_solver.step()

        z = torch.randn(x.size(0), z_dim)
        G_loss = -torch.mean(torch.log(D(G(z)) + eps))
        g_solver.zero_grad()
        G_loss.backward()
        g_solver.step()
