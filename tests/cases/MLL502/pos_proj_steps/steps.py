import torch
import torch.nn.functional as F


def sample(net, n, latent):
    return net(torch.randn(n, latent))


def judge_step(judge, net, real, opt, latent):
    fake = sample(net, len(real), latent).detach()
    loss = F.softplus(-judge(real)).mean() + F.softplus(judge(fake)).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()


def maker_step(judge, net, n, opt, latent):
    fake = sample(net, n, latent).detach()  # expect: MLL502
    loss = F.softplus(-judge(fake)).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
