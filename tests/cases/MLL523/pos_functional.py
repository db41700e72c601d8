import torch
import torch.nn.functional as F


class LogReg(torch.nn.Module):
    def __init__(self, d):
        super().__init__()
        self.linear = torch.nn.Linear(d, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))  # expect: MLL523


def fit(model, x, y):
    opt = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        opt.zero_grad()
        loss = F.binary_cross_entropy_with_logits(model(x), y)
        loss.backward()
        opt.step()


fit(LogReg(5), torch.randn(100, 5), torch.randint(0, 2, (100, 1)).float())
