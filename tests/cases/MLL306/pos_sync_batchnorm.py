import torch

trunk = torch.nn.Sequential(
    torch.nn.Conv2d(3, 32, 3),
    torch.nn.SyncBatchNorm(32, 0.05),  # expect: MLL306
    torch.nn.ReLU(),
)
