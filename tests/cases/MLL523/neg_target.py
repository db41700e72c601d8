import torch
from torch import nn

teacher, student = nn.Linear(8, 1), nn.Linear(8, 1)
criterion = nn.BCEWithLogitsLoss()
opt = torch.optim.Adam(student.parameters())
for x in torch.load("rows.pt"):
    with torch.no_grad():
        soft = torch.sigmoid(teacher(x))
    loss = criterion(student(x), soft)
    opt.zero_grad()
    loss.backward()
    opt.step()
