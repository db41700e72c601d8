# same-as: torch.nn

class _NormBase(torch.nn.Module):
    weight: Bias
    bias: Bias

class _LazyNormBase(_NormBase):
    ...

class _BatchNorm(_NormBase):
    weight: Bias
    bias: Bias
