"""Rows in random order, masks of missing labels: nothing about an input is changed."""
import torch


@torch.no_grad()
def evaluate(model, x_val, y_val):
    model.eval()
    order = torch.randperm(len(x_val))
    right = 0
    for start in range(0, len(order), 64):
        rows = order[start:start + 64]
        right += (model(x_val[rows]).argmax(1) == y_val[rows]).sum().item()
    return right / len(x_val)
