"""Tokens carry no gradient; the generator learns from log-probabilities times rewards."""
import torch
from torch import nn

vocab, hidden = 50, 32
embed_d = nn.EmbeddingBag(vocab, hidden)
disc = nn.Sequential(nn.Linear(hidden, 1), nn.Sigmoid())
gen = nn.Sequential(nn.Linear(8, hidden), nn.ReLU(), nn.Linear(hidden, vocab))
opt_g = torch.optim.Adam(gen.parameters())
opt_d = torch.optim.Adam([*embed_d.parameters(), *disc.parameters()])
bce = nn.BCELoss()
for _ in range(50):
    dist = torch.distributions.Categorical(logits=gen(torch.randn(16, 8)))
    tokens = dist.sample((5,)).t()
    reward = disc(embed_d(tokens)).squeeze(1)
    loss = -(dist.log_prob(tokens.t()).sum(0) * reward.detach()).mean()
    opt_g.zero_grad()
    loss.backward()
    opt_g.step()

    real = torch.randint(0, vocab, (16, 5))
    loss = bce(disc(embed_d(real)), torch.ones(16, 1)) + bce(disc(embed_d(tokens)), torch.zeros(16, 1))
    opt_d.zero_grad()
    loss.backward()
    opt_d.step()
