import torch.nn as nn


def init_weights(m):
    if isinstance(m, nn.Linear):
        nn.init.constant_(m.weight, 0.5)  # expect: MLL302
        nn.init.zeros_(m.bias)


model = nn.Sequential(
    nn.Linear(4, 16),
    nn.ReLU(),
    nn.Linear(16, 16),
    nn.ReLU(),
    nn.Linear(16, 3),
)
model.apply(init_weights)
loss_fn = nn.CrossEntropyLoss()
