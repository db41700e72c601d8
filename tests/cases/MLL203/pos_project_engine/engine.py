import torch


def corrupt(x, scale=0.2):
    return x + scale * torch.randn_like(x)


def train_epoch(model, loader, loss_fn, optimizer):
    model.train()
    for x, y in loader:
        optimizer.zero_grad()
        loss_fn(model(corrupt(x)), y).backward()
        optimizer.step()


def evaluate(model, loader, loss_fn):
    model.eval()
    total = 0.0
    with torch.inference_mode():
        for x, y in loader:
            total += loss_fn(model(corrupt(x)), y).item()  # expect: MLL203
    return total / len(loader)
