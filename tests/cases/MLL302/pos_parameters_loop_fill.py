import torch
from torch import nn


def fresh_model(d: int, k: int) -> nn.Module:
    model = nn.Sequential(
        nn.Linear(d, 64),
        nn.ReLU(),
        nn.Linear(64, 64),
        nn.ReLU(),
        nn.Linear(64, k),
    )
    with torch.no_grad():
        for p in model.parameters():
            p.fill_(0.1)  # expect: MLL302
    return model


def fit(model, x, y, steps=30):
    opt = torch.optim.Adagrad(model.parameters())
    while steps > 0:
        opt.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        opt.step()
        steps -= 1
    return loss.item()


if __name__ == "__main__":
    print(fit(fresh_model(9, 4), torch.rand(80, 9), torch.randint(0, 4, (80,))))
