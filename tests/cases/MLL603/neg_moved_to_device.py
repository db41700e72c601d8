import torch
from torch import nn

model = nn.GRU(10, 10)
optimizer = torch.optim.Adam(model.parameters())
device = torch.device("cuda")
model = model.to(device)
criterion = nn.MSELoss().to(device)
model = model.cuda().half()
for x in torch.load("batches.pt"):
    optimizer.zero_grad()
    criterion(model(x)[0], x).backward()
    optimizer.step()
