import torch
from torch import nn

x = torch.linspace(-1, 1, 200).unsqueeze(1)
y = 3 * x - 0.5 + 0.1 * torch.randn_like(x)
model = nn.Linear(1, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
opt.zero_grad()
for step in range(300):
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()  # expect: MLL601
    opt.step()
print(model.weight.item(), model.bias.item())
