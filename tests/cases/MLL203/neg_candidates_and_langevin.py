import torch
# gaussian process / bayesian opt: candidates jittered near best point and scored
def propose(model, best, n):
    with torch.no_grad():
        cand = best + 0.1 * torch.randn(n, best.numel())
        scores = model(cand)
        return cand[scores.argmax()]
def langevin(energy, x, steps=20):
    for _ in range(steps):
        with torch.no_grad():
            x = x - 0.01 * energy(x) + 0.005 * torch.randn_like(x)
    return x
