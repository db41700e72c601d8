import torch
from torch import nn
from torch.cuda.amp import GradScaler, autocast


def run_epoch(G, D, opt_g, opt_d, loader, scaler: GradScaler, z_dim: int):
    mse = nn.MSELoss()
    for real, _ in loader:
        real = real.cuda()
        valid = torch.ones(real.size(0), 1).cuda()
        z = torch.randn(real.size(0), z_dim).cuda()
        opt_d.zero_grad()
        with autocast():
            d_loss = mse(D(real), valid) + mse(D(G(z).detach()), torch.zeros_like(valid))
        scaler.scale(d_loss).backward()
        scaler.step(opt_d)

        opt_g.zero_grad()
        with autocast(), torch.no_grad():
            gen = G(z)  # expect: MLL502
        with autocast():
            g_loss = mse(D(gen), valid)  # may: MLL502
        scaler.scale(g_loss).backward()
        scaler.step(opt_g)
        scaler.update()


if __name__ == "__main__":
    G = nn.Sequential(nn.Linear(100, 784)).cuda()
    D = nn.Sequential(nn.Linear(784, 1)).cuda()
    opt_g = torch.optim.Adam(G.parameters(), 2e-4)
    opt_d = torch.optim.Adam(D.parameters(), 2e-4)
    data = torch.utils.data.TensorDataset(torch.randn(100, 784), torch.zeros(100))
    run_epoch(G, D, opt_g, opt_d, torch.utils.data.DataLoader(data, 10), GradScaler(), 100)
