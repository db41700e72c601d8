import torch
import torch.nn as nn

mse = nn.MSELoss()


def lsgan_step(gen, dis, opt_gen, opt_dis, real, z):
    fake = gen(z)
    r, f = dis(real), dis(fake.detach())
    loss_dis = 0.5 * (mse(r, torch.ones_like(r)) + mse(f, torch.zeros_like(f)))
    opt_dis.zero_grad()
    loss_dis.backward()
    opt_dis.step()

    loss_gen = 0.5 * torch.mean((1 - dis(fake)) ** 2)
    opt_gen.zero_grad()
    loss_gen.backward()
    opt_gen.step()
