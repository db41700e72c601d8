import torch
from torch import nn

mlp = nn.Sequential(
    nn.Linear(8, 32),
    nn.ReLU(),
    nn.Dropout(0.2),
    nn.Linear(32, 3),
)

with torch.no_grad():
    for module in mlp.modules():
        if isinstance(module, nn.Linear):
            module.weight.copy_(torch.zeros(module.out_features, module.in_features))  # expect: MLL301
            module.bias.copy_(torch.zeros(module.out_features))

optimizer = torch.optim.AdamW(mlp.parameters(), lr=3e-4)
