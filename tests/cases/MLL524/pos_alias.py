from torch import load, optim
from torch.nn import BCELoss, Linear, Module


class Perceptron(Module):
    def __init__(self):
        super().__init__()
        self.w = Linear(2, 1)

    def forward(self, x):
        return self.w(x)


p = Perceptron()
cost = BCELoss()
o = optim.SGD(p.parameters(), lr=0.5)
for x, y in load("xor.pt"):
    o.zero_grad()
    cost(p(x), y).backward()  # expect: MLL524
    o.step()
