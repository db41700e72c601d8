import torch
import torch.nn.functional as F
from torch import nn

net = nn.Linear(16, 8)
opt = torch.optim.Adam(net.parameters())
loader = torch.utils.data.DataLoader(torch.load("distributions.pt"), batch_size=8)
for x, target in loader:
    opt.zero_grad()
    out = F.log_softmax(net(x), dim=1)
    loss = F.kl_div(target, out, reduction="batchmean", log_target=True)  # expect: MLL526
    loss.backward()
    opt.step()
