# same-as: torch.nn

class _Loss(torch.nn.Module):
    reduction: str

class _WeightedLoss(_Loss):
    reduction: str
