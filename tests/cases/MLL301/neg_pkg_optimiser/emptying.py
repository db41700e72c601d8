import torch


def clear(tensors):
    """Set every tensor of the list to zero, in place."""
    with torch.no_grad():
        for t in tensors:
            t.zero_()
