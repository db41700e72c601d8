import torch
import torch.nn.functional as F

layer = torch.nn.Linear(5, 2)
opt = torch.optim.SGD(layer.parameters(), lr=0.1)
for x, y in torch.load("rows.pt"):
    scores = layer(x)
    loss = F.nll_loss(F.softmax(scores, dim=1), y)  # expect: MLL522
    opt.zero_grad()
    loss.backward()
    opt.step()
