"""Consistency: how far do the predictions move when the input is shaken?"""
import torch


@torch.no_grad()
def stability(model, val_loader, scale=0.1):
    model.eval()
    moved = []
    for x, _ in val_loader:
        shaken = x + scale * torch.randn_like(x)
        moved.append((model(shaken).softmax(1) - model(x).softmax(1)).abs().sum(1).mean())
    return torch.stack(moved).mean()
