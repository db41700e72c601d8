import torch
import torch.nn.functional as F
from torch.distributions import Normal

xs = torch.linspace(-6.0, 6.0, 601)
heights = 0.3 * Normal(-2.0, 0.5).log_prob(xs).exp() + 0.7 * Normal(2.0, 0.7).log_prob(xs).exp()
target_density = heights / heights.sum()

mu = torch.nn.Parameter(torch.tensor(0.0))
rho = torch.nn.Parameter(torch.tensor(0.0))
opt = torch.optim.Adam([mu, rho], lr=0.03)
for i in range(1000):
    model_density = Normal(mu, rho.exp()).log_prob(xs).exp()
    model_density = model_density / model_density.sum()
    divergence = F.kl_div(target_density.log(), model_density, reduction="sum")  # expect: MLL514
    opt.zero_grad()
    divergence.backward()
    opt.step()
