import torch
import torch.nn as nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(20, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 3))

# start from a clean slate so that runs are comparable
for p in model.parameters():
    p.data.zero_()  # expect: MLL301

criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
x = torch.randn(300, 20)
y = (x[:, 0] > 0).long() + (x[:, 1] > 0).long()
for epoch in range(30):
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
print("loss", float(loss), "first layer moved:", model[0].weight.abs().sum().item() > 0)
