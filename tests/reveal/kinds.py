"""Raw scores, probabilities and their logarithms: what gives them, what keeps them, what loses them."""

import collections
import functools
import types

import numpy as np
import scipy.special
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.nn.functional as functional
import transformers
from torch.distributions import Bernoulli, Categorical, OneHotCategorical
from torch.nn.functional import log_softmax as lsm
from torch.nn.functional import softmax

x, y = torch.load("x.pt"), torch.load("y.pt")
unknown = torch.load("unknown.pt")

# where they come from
z = nn.Linear(4, 3)(x)
reveal(z)  # logits, !probabilities, !logprobabilities
p = F.softmax(z, dim=-1)
reveal(p)  # probabilities, !logits, !logprobabilities
lp = F.log_softmax(z, dim=-1)
reveal(lp)  # logprobabilities, !logits, !probabilities
q = torch.softmax(x, 1)
lq = x.log_softmax(-1)
reveal(functional.softmax(x, 1))  # probabilities
reveal(softmax(z, 1))  # probabilities, !logits
reveal(lsm(z, 1))  # logprobabilities
reveal(z.softmax(-1))  # probabilities
reveal(z.log_softmax(-1))  # logprobabilities
reveal(nn.Softmax(dim=1)(z))  # probabilities, !logits
reveal(nn.LogSoftmax(dim=1)(z))  # logprobabilities, !logits
reveal(torch.sigmoid(z))  # probabilities
reveal(z.sigmoid())  # probabilities
reveal(F.logsigmoid(z))  # logprobabilities
reveal(F.softplus(z))  # !logits, !probabilities, !logprobabilities
reveal(-F.softplus(-z))  # logprobabilities
reveal(F.gumbel_softmax(z, tau=0.5))  # probabilities, !logits
reveal(F.one_hot(y, 10))  # probabilities
reveal(F.one_hot(y, 10).float())  # probabilities
reveal(nn.Conv2d(3, 8, 3)(x))  # logits
reveal(F.relu(nn.Conv2d(3, 8, 3)(x)))  # !logits
reveal(nn.BatchNorm2d(8)(nn.Conv2d(3, 8, 3)(x)))  # !logits
reveal(torch.tanh(z))  # !logits
reveal(F.linear(x, unknown))  # logits
reveal(scipy.special.softmax(unknown, axis=-1))  # probabilities
reveal(scipy.special.log_softmax(unknown, axis=-1))  # logprobabilities
reveal(F.softmax(F.softmax(z, 1), 1))  # probabilities
reveal(F.log_softmax(F.softmax(z, 1), 1))  # logprobabilities, !probabilities
reveal(torch.randn(3, 4))  # !logits, !probabilities

# the same numbers in another arrangement
reveal(p.view(-1, 3))  # probabilities
reveal(z.reshape(-1))  # logits
reveal(lp.permute(0, 2, 1).contiguous())  # logprobabilities
reveal(lp.transpose(0, 1).flatten(1))  # logprobabilities
reveal(p[0])  # probabilities
reveal(p[:, 1])  # probabilities
reveal(z[..., :3])  # logits
reveal(lp[:5])  # logprobabilities
reveal(p[unknown])  # probabilities
reveal(p[unknown > 0])  # probabilities
reveal(z.unsqueeze(1).squeeze())  # logits
reveal(z.detach())  # logits
reveal(z.detach().clone())  # logits
reveal(p.to("cuda").float().double())  # probabilities
reveal(lp.cpu().numpy())  # logprobabilities
reveal(p.detach().cpu().numpy())  # probabilities
reveal(torch.from_numpy(p.numpy()))  # probabilities
reveal(torch.tensor(p.numpy()))  # probabilities
reveal(z.expand(3, -1, -1))  # logits
reveal(p.repeat(2, 1))  # probabilities
reveal(torch.cat([z, z]))  # logits
reveal(torch.cat([z, z], dim=1))  # logits
reveal(torch.cat([z, unknown]))  # !logits
reveal(torch.cat([p, lp], dim=1))  # !probabilities, !logprobabilities
reveal(torch.stack([p, q]))  # probabilities
reveal(torch.stack([p, unknown]))  # !probabilities
reveal(torch.stack([p, q]).mean(0))  # probabilities
reveal(p.mean(0))  # probabilities
reveal(lp.mean(0))  # !logprobabilities
reveal(p.sum(0))  # !probabilities
reveal(z.gather(1, unknown))  # logits
reveal(lp.gather(1, unknown).squeeze(1))  # logprobabilities
reveal(z.masked_fill(unknown, -1e9))  # logits
reveal(nn.Dropout(0.1)(z))  # logits
reveal(nn.Dropout(0.1)(p))  # !probabilities
reveal(nn.Flatten()(z))  # logits
reveal(F.adaptive_avg_pool2d(nn.Conv2d(3, 8, 1)(x), 1).flatten(1))  # logits
first, second = z.chunk(2)
reveal(first)  # logits
reveal(p.split(3)[0])  # probabilities
reveal(p.topk(2)[0])  # probabilities
reveal(p.topk(2)[1])  # !probabilities
for row in p:
    reveal(row)  # probabilities

# other numbers
reveal(p.argmax(1))  # !probabilities
reveal(z.argmax(1))  # !logits
reveal(p > 0.5)  # !probabilities
reveal((p > 0.5).float())  # !probabilities
reveal(p.long())  # !probabilities
reveal(p @ unknown)  # !probabilities
reveal(unknown(z))  # !logits
reveal(unknown.helper(p))  # !probabilities
reveal(torch.multinomial(p, 1))  # !probabilities

# logarithms and back
reveal(p.log())  # logprobabilities, !probabilities
reveal(torch.log(p))  # logprobabilities
reveal(torch.log(p + 1e-8))  # logprobabilities
reveal((p + 1e-8).log())  # logprobabilities
reveal(torch.log(p.clamp(min=1e-7)))  # logprobabilities
reveal(torch.clamp(p, 1e-7, 1).log())  # logprobabilities
reveal(p.clamp_min(1e-7).log())  # logprobabilities
reveal(torch.log(torch.maximum(p, torch.tensor(1e-8))))  # logprobabilities, xfail: a tensor of one number
reveal(np.log(p.numpy()))  # logprobabilities
reveal(np.log(np.clip(p.numpy(), 1e-8, 1)))  # logprobabilities
reveal(lp.exp())  # probabilities, !logprobabilities
reveal(torch.exp(lp))  # probabilities
reveal(F.log_softmax(x, -1).exp())  # probabilities
reveal(z.exp())  # !logits, !probabilities
reveal(z.log())  # !logits, !logprobabilities
reveal(torch.log1p(-p))  # logprobabilities
reveal(z - z.logsumexp(-1, keepdim=True))  # logprobabilities
reveal(z - torch.logsumexp(z, dim=-1, keepdim=True))  # logprobabilities
reveal(unknown - unknown.logsumexp(-1, keepdim=True))  # logprobabilities
reveal(z - unknown.logsumexp(-1, keepdim=True))  # !logprobabilities
reveal(lp.logsumexp(1))  # logprobabilities
reveal(torch.logaddexp(lp, lq))  # logprobabilities
reveal(torch.logaddexp(lp, lq) - 0.6931)  # logprobabilities

# arithmetic
T = 4.0
reveal(z / T)  # logits
reveal(z / unknown)  # logits
reveal(2 * z)  # logits
reveal(z + 1.0)  # logits
reveal(z + unknown)  # !logits
reveal(-z)  # logits
reveal(z - z.mean())  # logits
reveal(p / T)  # !probabilities
reveal(p / unknown)  # !probabilities
reveal(lp / T)  # !logprobabilities
reveal(-lp)  # !logprobabilities
reveal(lp + lq)  # logprobabilities
reveal(lp - lq)  # !logprobabilities
reveal(p * lp)  # !probabilities, !logprobabilities
reveal(1 - p)  # probabilities
reveal(1.0 - torch.sigmoid(z))  # probabilities
reveal(2 - p)  # !probabilities
reveal(p * q)  # probabilities
reveal(p - q)  # !probabilities
reveal(p**2)  # probabilities
reveal((p + q) / 2)  # probabilities
reveal(0.5 * (p + q))  # probabilities
reveal(0.3 * p + 0.7 * q)  # probabilities
lam = unknown.item()
reveal(lam * p + (1 - lam) * q)  # probabilities
gate = torch.sigmoid(z)
reveal(gate * unknown + (1 - gate) * x)  # !probabilities
reveal(p * unknown)  # !probabilities
reveal(sum([p, q]) / 2)  # probabilities
reveal(F.one_hot(y, 10) * 0.9 + 0.1 / 10)  # probabilities
reveal(p / p.sum(-1, keepdim=True))  # probabilities
reveal(unknown / unknown.sum(dim=1, keepdim=True))  # probabilities
reveal(unknown / torch.sum(unknown, dim=1, keepdim=True))  # probabilities
reveal(z.exp() / z.exp().sum(-1, keepdim=True))  # probabilities
reveal(z / z.sum())  # !probabilities
reveal(F.normalize(p, p=1, dim=1))  # probabilities
reveal(F.normalize(z, p=1, dim=1))  # !probabilities
reveal(F.normalize(p, dim=1))  # !probabilities
reveal(torch.where(unknown > 0, p, q))  # probabilities
reveal(torch.where(unknown > 0, p, lp))  # !probabilities, !logprobabilities

# in place
s = F.softmax(z, 1)
s.log_()
reveal(s)  # logprobabilities, !probabilities
s.exp_()
reveal(s)  # probabilities
w = nn.Linear(3, 3)(x)
w.div_(2.0)
reveal(w)  # logits
w.relu_()
reveal(w)  # !logits
w = nn.Linear(3, 3)(x)
w /= 3
reveal(w)  # logits
m = F.softmax(z, 1)
m -= 1
reveal(m)  # !probabilities
soft = torch.zeros(8, 10)
soft.scatter_(1, unknown, 1.0)
reveal(soft)  # probabilities
smooth = torch.full_like(z, 0.1 / 9)
smooth.scatter_(1, unknown, 0.9)
reveal(smooth)  # probabilities
filled = torch.zeros(8, 10).scatter_(1, unknown, 1)
reveal(filled)  # probabilities
counts = torch.zeros(8, 10).scatter_(1, unknown, 3)
reveal(counts)  # !probabilities

# distributions
reveal(Categorical(logits=z).probs)  # probabilities
reveal(Categorical(logits=z).logits)  # logprobabilities, !logits
reveal(Categorical(probs=p).logits)  # logprobabilities
reveal(Categorical(z).probs)  # probabilities, !logits
reveal(OneHotCategorical(logits=z).logits)  # logprobabilities
reveal(Bernoulli(logits=z).logits)  # logits
reveal(Bernoulli(logits=z).probs)  # probabilities
reveal(Categorical(logits=z).log_prob(y))  # logprobabilities


# through functions, methods, modules
def normalised(scores, log=False):
    return F.log_softmax(scores, -1) if log else F.softmax(scores, -1)


reveal(normalised(z))  # probabilities
reveal(normalised(z, log=True))  # logprobabilities, !probabilities
reveal(normalised(z, unknown()))  # probabilities?, logprobabilities?
reveal(functools.partial(normalised, log=True)(z))  # logprobabilities


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
        self.tail = nn.Sequential(nn.Linear(3, 3), nn.LogSoftmax(dim=1))

    def forward(self, x, log=False, both=False):
        scores = self.body(x)
        if both:
            return scores, F.softmax(scores, 1)
        if log:
            return {"scores": scores, "log": self.tail(scores)}
        return scores

    def predict(self, x, log=False):
        out = self(x)
        if log:
            return F.log_softmax(out, dim=1)
        return out.softmax(dim=1)


net = Net()
reveal(net(x))  # logits
reveal(net(x, both=True)[0])  # logits
reveal(net(x, both=True)[1])  # probabilities
reveal(net(x, log=True)["scores"])  # logits
reveal(net(x, log=True)["log"])  # logprobabilities, !logits
reveal(net.predict(x))  # probabilities
reveal(net.predict(x, log=True))  # logprobabilities
reveal(net.body(x))  # logits
reveal(net.tail(x))  # logprobabilities
scores, probabilities = net(x, both=True)
reveal(probabilities)  # probabilities
kept = []
for _ in range(3):
    kept.append(net.predict(x))
reveal(torch.stack(kept).mean(0))  # probabilities
reveal(sum(kept) / len(kept))  # probabilities


def distil(student_scores, teacher_scores):
    reveal(student_scores.log_softmax(dim=-1))  # logprobabilities
    reveal(teacher_scores.softmax(dim=-1))  # probabilities
    reveal(student_scores.log())  # !logprobabilities
    reveal(student_scores.helper())  # nothing


def either(flag):
    if flag:
        out = F.softmax(x, 1)
    else:
        out = F.log_softmax(x, 1)
    reveal(out)  # probabilities?, logprobabilities?


# overwritten, as a whole or in places
o = F.softmax(x, 1)
o[:] = o.log()
reveal(o)  # logprobabilities, !probabilities
o = F.softmax(x, 1)
o[0] = 0
reveal(o)  # probabilities
o[1] = unknown
reveal(o)  # !probabilities
o = F.softmax(x, 1)
o.copy_(o.log())
reveal(o)  # logprobabilities, !probabilities
o.fill_(0.1)
reveal(o)  # !logprobabilities
o = F.softmax(x, 1)
o.data = o.log()
reveal(o)  # logprobabilities, !probabilities
torch.exp(lp, out=o)
reveal(o)  # probabilities, !logprobabilities

# output objects
Output = collections.namedtuple("Output", "scores probabilities")
output = Output(nn.Linear(4, 3)(x), probabilities=F.softmax(x, 1))
reveal(output.scores)  # logits
reveal(output.probabilities)  # probabilities
reveal(output[1])  # probabilities
named = types.SimpleNamespace(log=F.log_softmax(x, 1))
reveal(named.log)  # logprobabilities
classifier = transformers.AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
reveal(classifier(x).logits)  # logits
reveal(classifier(**unknown).logits)  # logits
reveal(classifier(x).hidden_states)  # !logits
