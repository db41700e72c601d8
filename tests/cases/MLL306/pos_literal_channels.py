from torch.nn import BatchNorm2d, Conv2d, Module, ReLU, Sequential

stem = Sequential(
    Conv2d(3, 64, 7, stride=2, padding=3, bias=False),
    BatchNorm2d(64, 64),  # expect: MLL306
    ReLU(),
)
