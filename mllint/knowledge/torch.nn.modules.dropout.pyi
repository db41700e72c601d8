# same-as: torch.nn

class _DropoutNd(torch.nn.Module):
    ...
