"""What nothing that is trained went into."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.distributions import Normal
from torch.utils.data import DataLoader, TensorDataset

x = torch.linspace(-1, 1, 50)
reveal(x)  # fixed
reveal(torch.exp(-(x**2)) / 3)  # fixed
reveal(torch.stack([x, x]))  # fixed
mean = torch.zeros(1, requires_grad=True)
reveal(x - mean)  # !fixed
reveal(torch.exp(x - mean))  # !fixed
reveal((x - mean).detach())  # fixed, detached
reveal(nn.Parameter(x))  # !fixed
reveal(Normal(0.0, 1.0).log_prob(x))  # fixed
reveal(Normal(mean, 1.0).log_prob(x))  # !fixed
net = nn.Linear(50, 3)
reveal(net(x))  # !fixed
with torch.no_grad():
    reveal(net(x))  # fixed
    reveal(unknown(x))  # fixed
    reveal(F.softmax(net(x) / unknown, dim=-1))  # fixed
reveal(unknown(x))  # !fixed
reveal(x + unknown)  # !fixed
reveal(x / unknown)  # fixed
reveal(x[3:9])  # fixed


@torch.no_grad()
def predict(model, inputs):
    return model(inputs).softmax(-1)


def use(model, frozen, train_loader, temperature):
    reveal(predict(model, 1))  # fixed
    reveal(model(1))  # !fixed
    for images, soft in train_loader:
        reveal(soft)  # fixed
        reveal(soft.log())  # fixed
        reveal(model(images))  # !fixed
    for one in frozen:
        reveal(one)  # !fixed


for a, b in DataLoader(TensorDataset(x, x), batch_size=5):
    reveal(a)  # fixed
    reveal(net(b))  # !fixed


class Divergence(nn.Module):
    """Nothing to train: what it is given is what it works with."""

    def __init__(self, temperature):
        super().__init__()
        self.temperature = temperature
        self.kl = nn.KLDivLoss(reduction="batchmean")

    def forward(self, student, teacher):
        reveal(student)  # via=net
        return self.kl(student.log_softmax(-1), teacher.softmax(-1))


reveal(net)  # site=net
Divergence(2.0)(net(x), x)
reveal((x > 0).float())  # fixed, type=torch.Tensor
reveal(net(x) > 0)  # !fixed, type=torch.Tensor
for row in torch.utils.data.DataLoader(torch.rand(8, 3)):
    reveal(row)  # fixed
