# same-as: torch.nn

class _ConvNd(torch.nn.Module):
    in_channels: int
    out_channels: int
    weight: Weight
    bias: Bias
