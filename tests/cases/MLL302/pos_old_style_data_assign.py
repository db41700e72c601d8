import torch
import torch.nn as nn
from torch.autograd import Variable

model = nn.Sequential(nn.Linear(2, 8), nn.Sigmoid(), nn.Linear(8, 8), nn.Sigmoid(), nn.Linear(8, 1), nn.Sigmoid())
model[0].weight.data = torch.ones(8, 2) * 0.5  # expect: MLL302
model[0].bias.data = torch.zeros(8)
model[2].weight.data = torch.ones(8, 8) * 0.5  # expect: MLL302
model[2].bias.data = torch.zeros(8)
model[4].weight.data = torch.ones(1, 8) * 0.5  # expect: MLL302
model[4].bias.data = torch.zeros(1)

x = Variable(torch.Tensor([[0, 0], [0, 1], [1, 0], [1, 1]]))
y = Variable(torch.Tensor([[0], [1], [1], [0]]))
opt = torch.optim.SGD(model.parameters(), lr=1.0)
bce = nn.BCELoss()
for _ in range(300):
    opt.zero_grad()
    loss = bce(model(x), y)
    loss.backward()
    opt.step()
print(loss.item())
