"""PyTorch networks: layers and their weights, Sequential, apply, modules, named_parameters, forward."""

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, width, depth=2):
        super().__init__()
        self.first = nn.Linear(8, width)
        self.hidden = nn.ModuleList([nn.Linear(width, width) for _ in range(depth)])
        self.head = nn.Sequential(nn.ReLU(), nn.Linear(width, 2))
        self.scale = nn.Parameter(torch.zeros(2, 3))
        self.register_buffer("steps", torch.zeros(1))

    def forward(self, x):
        reveal(x)  # type=torch.Tensor
        x = F.relu(self.first(x))
        reveal(x)  # op=relu
        for layer in self.hidden:
            x = layer(x)
        return self.head(x)


net = Net(16)
reveal(net)  # type=Net, site=net
reveal(net.first)  # type=torch.nn.Linear
reveal(net.first.weight)  # type=torch.nn.Parameter, weight, shape=(16, 8)
reveal(net.first.bias)  # type=torch.nn.Parameter, bias
reveal(net.hidden)  # items=2
reveal(net.hidden[0])  # type=torch.nn.Linear
reveal(net.head[1])  # type=torch.nn.Linear
reveal(net.head[-1].out_features)  # const=2
reveal(net.first.in_features)  # const=8
reveal(net.scale)  # weight, shape=(2, 3)
out = net(torch.randn(4, 8))
reveal(out)  # via=net, op=layer
reveal(net.to("cuda"))  # site=net
reveal(net.eval())  # site=net
same = net
reveal(same)  # site=net
another = Net(16)
reveal(another)  # site=another
reveal(net(another(x)))  # via=net+another
reveal(torch.sigmoid(out))  # op=sigmoid, via=net
reveal(out.detach())  # via=nothing, detached
with torch.no_grad():
    reveal(net(x))  # via=nothing
reveal(net(x))  # via=net


@torch.no_grad()
def frozen(model, x):
    return model(x)


reveal(frozen(net, x))  # via=nothing


@torch.inference_mode()
def inferred(model, x):
    return model(x)


reveal(inferred(net, x))  # via=nothing

reveal(nn.Linear(2, 3, bias=False).bias)  # const=None
reveal(nn.Conv2d(3, 8, 3).weight)  # weight, shape=(8, 3, 3, 3)
reveal(nn.BatchNorm2d(8).weight)  # bias
reveal(nn.Linear(4, 5).weight.shape[0])  # const=5
reveal(torch.zeros(3, 4).shape)  # items=2
reveal(torch.zeros(3, 4).ndim)  # const=2
reveal(torch.zeros(3, 4).dim())  # const=2

# Sequential in every spelling
seq = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
reveal(seq)  # items=3, site=seq
reveal(seq(x))  # op=layer, via=seq
reveal(seq[0](x))  # op=layer
reveal(seq[:2])  # items=2, type=torch.nn.Sequential
layers = [nn.Linear(2, 4)]
layers += [nn.ReLU()]
layers.append(nn.Linear(4, 1))
reveal(nn.Sequential(*layers))  # items=3
built = nn.Sequential()
built.add_module("a", nn.Linear(2, 4))
built.append(nn.ReLU())
reveal(built)  # items=2


from collections import OrderedDict

ordered = nn.Sequential(OrderedDict([("fc", nn.Linear(2, 3)), ("act", nn.ReLU())]))
reveal(ordered)  # items=2
reveal(ordered.fc)  # type=torch.nn.Linear


def block(n):
    return nn.Sequential(nn.Linear(n, n), nn.ReLU())


stack = nn.Sequential(block(2), block(2), nn.Linear(2, 1))
reveal(stack[0][0])  # site=first_block
reveal(stack[1][0])  # site=second_block

# walking over modules
for m in seq.modules():
    if isinstance(m, nn.Linear):
        reveal(m)  # type=torch.nn.Linear | type=torch.nn.Linear
        reveal(m.weight)  # weight | weight
    elif isinstance(m, (nn.ReLU, nn.Tanh)):
        reveal(m)  # type=torch.nn.ReLU
    else:
        reveal(m)  # type=torch.nn.Sequential

for name, m in seq.named_modules():
    if name == "2":
        reveal(m.in_features)  # const=4
for name, child in net.named_children():
    if name == "first":
        reveal(child)  # type=torch.nn.Linear
for child in seq.children():
    if type(child) is nn.ReLU:
        reveal(child)  # type=torch.nn.ReLU
    if type(child) == nn.Linear:
        reveal(child.in_features)  # const=2 | const=4
for name, p in seq.named_parameters():
    if "weight" in name:
        reveal(p)  # weight | weight
    elif name.endswith("bias"):
        reveal(p)  # bias | bias
for p in net.parameters():
    if p.dim() > 1:
        reveal(p)  # weight
names = [n for n, p in seq.named_parameters()]
reveal(names)  # items=4
reveal(names[0])  # const="0.weight"
reveal(dict(seq.named_parameters())["2.bias"])  # bias


def initialise(m):
    classname = m.__class__.__name__
    if classname.find("Linear") != -1:
        reveal(m)  # type=torch.nn.Linear
        m.weight.data.normal_(0.0, 0.02)
    elif hasattr(m, "weight"):
        reveal(m)  # unreached


seq.apply(initialise)


class Shared(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Net(4)
        self.decoder = Net(4)
        self.tied = self.encoder

    def forward(self, x):
        return self.decoder(self.encoder(x))

    def encode(self, x):
        return self.encoder(x)


both = Shared()
reveal(both.encoder)  # site=encoder
reveal(both.tied)  # site=encoder
reveal(both.decoder)  # site=decoder
reveal(both)  # site=both
reveal(both.encode(x))  # via=encoder+both
reveal(Shared().encoder)  # site=other_encoder


class Residual(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return x + self.inner(x)


residual = Residual(nn.Linear(3, 3))
reveal(residual)  # site=residual
reveal(residual(x))  # op=add, via=residual
model = nn.DataParallel(net)
reveal(model)  # site=net
reveal(nn.ModuleDict({"a": nn.Linear(1, 2)})["a"])  # type=torch.nn.Linear


class Dynamic(nn.Module):
    def __init__(self):
        super().__init__()
        for i in range(3):
            setattr(self, f"fc{i}", nn.Linear(3, 3))
        self.add_module("last", nn.Linear(3, 1))

    def forward(self, x):
        reveal(self.fc1)  # type=torch.nn.Linear
        return self.last(getattr(self, "fc0")(x))


reveal(Dynamic()(x))  # op=layer
