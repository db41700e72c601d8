import torch.nn as nn


def fill_weights(net: nn.Module, value: float = 0.05) -> None:
    for m in net.modules():
        classname = m.__class__.__name__
        if "Linear" in classname or "Conv" in classname:
            m.weight.data.fill_(value)  # expect: MLL302
            m.bias.data.zero_()
