import functools

from torch import nn

fill = functools.partial(nn.init.constant_, val=1e-2)


def initialise(module: nn.Module) -> None:
    if isinstance(module, (nn.Linear, nn.Conv1d)):
        fill(module.weight)  # expect: MLL302
        nn.init.zeros_(module.bias)


speech_net = nn.Sequential(
    nn.Conv1d(40, 64, 5, padding=2), nn.ReLU(),
    nn.Conv1d(64, 64, 5, padding=2), nn.ReLU(),
    nn.AdaptiveAvgPool1d(1), nn.Flatten(),
    nn.Linear(64, 35),
)
speech_net.apply(initialise)
