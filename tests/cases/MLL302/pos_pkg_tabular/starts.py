from torch import nn


class Start:
    """Callable that sets every linear map to one value."""

    def __init__(self, value):
        self.value = value

    def __call__(self, module):
        if isinstance(module, nn.Linear):
            nn.init.constant_(module.weight, self.value)  # expect: MLL302
            nn.init.zeros_(module.bias)
        return module
