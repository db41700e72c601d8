"""The level of noise is told by whoever calls; both the clean and the noisy score are wanted."""
import torch


def evaluate(model, loader, noise_std=0.0):
    model.eval()
    right = 0
    with torch.no_grad():
        for x, y in loader:
            if noise_std > 0:
                x = x + noise_std * torch.randn_like(x)
            right += (model(x).argmax(1) == y).sum().item()
    return right


def report(model, val_loader):
    print("clean", evaluate(model, val_loader))
    print("noisy", evaluate(model, val_loader, noise_std=0.25))
