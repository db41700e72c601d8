"""A frozen convolution layer is given a hand-written response."""
import torch
from torch import nn

response = torch.tensor([1.0, 0.5, 0.25, 0.125])

front_end = nn.Conv1d(1, 1, kernel_size=4, padding=3, bias=False)
front_end.weight.data = response.view(1, 1, 4)  # expect: MLL404
front_end.weight.requires_grad = False

model = nn.Sequential(front_end, nn.ReLU(), nn.Flatten(), nn.Linear(67, 2))
print(model(torch.randn(8, 1, 64)).shape)
