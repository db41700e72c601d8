# same-as: torch.nn

class _InstanceNorm(torch.nn.modules.batchnorm._NormBase):
    ...
