import torch
from torch.nn import KLDivLoss, Linear, LogSoftmax, Sequential, ReLU

model = Sequential(Linear(20, 32), ReLU(), Linear(32, 6), LogSoftmax(dim=1))
criterion = KLDivLoss(reduction='mean')  # expect: MLL513
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

votes = torch.rand(512, 6)
votes = votes / votes.sum(1, keepdim=True)
features = torch.randn(512, 20)

for epoch in range(30):
    loss = criterion(model(features), votes)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(epoch, loss.item())
