"""A module of helpers: nobody here says what the model or the loader is."""
import torch
import torch.nn.functional as F

SIGMA = 0.05


def train_step(model, batch, optimizer):
    x, y = batch
    x = x + SIGMA * torch.randn(x.shape, device=x.device)
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


@torch.no_grad()
def validate(model, val_loader, device):
    model.eval()
    total, count = 0.0, 0
    for x, y in val_loader:
        x, y = x.to(device), y.to(device)
        x = x + SIGMA * torch.randn(x.shape, device=x.device)  # expect: MLL203
        total += F.cross_entropy(model(x), y, reduction="sum").item()
        count += y.numel()
    return total / count
