"""word2vec with negative samples drawn by a noise generator: both terms carry a minus."""
import torch
from torch import nn
from torch.nn import functional as F


class SkipGram(nn.Module):
    def __init__(self, vocab, dim=32):
        super().__init__()
        self.centre = nn.Embedding(vocab, dim)
        self.context = nn.Embedding(vocab, dim)

    def forward(self, word, near, fake):
        c = self.centre(word)
        good = (c * self.context(near)).sum(-1)
        bad = torch.einsum("bd,bkd->bk", c, self.context(fake))
        return -(F.logsigmoid(good) + F.logsigmoid(-bad).sum(-1)).mean()


def fake_generator(vocab, n, k):
    return torch.randint(vocab, (n, k))


model = SkipGram(100)
optimizer = torch.optim.Adagrad(model.parameters())
for _ in range(10):
    w, n = torch.randint(100, (2, 64))
    optimizer.zero_grad()
    loss = model(w, n, fake_generator(100, 64, 5))
    loss.backward()
    optimizer.step()
