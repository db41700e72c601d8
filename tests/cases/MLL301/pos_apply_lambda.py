import torch.nn as nn

regressor = nn.Sequential(
    nn.Linear(10, 100),
    nn.LeakyReLU(),
    nn.Linear(100, 100),
    nn.LeakyReLU(),
    nn.Linear(100, 1),
)
regressor.apply(lambda m: nn.init.zeros_(m.weight) if isinstance(m, nn.Linear) else None)  # expect: MLL301
