import torch
import torch.nn as nn


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)
        self.fc = nn.Linear(8 * 30 * 30, 10)
        self.act = nn.Softmax(1)

    def forward(self, x):
        return self.act(self.fc(self.conv(x).flatten(1)))  # expect: MLL521


model = nn.DataParallel(Small()).cuda()
criterion = nn.CrossEntropyLoss().cuda()
optimizer = torch.optim.SGD(model.parameters(), 0.1)

for x, y in torch.load("batches.pt"):
    loss = criterion(model(x.cuda()), y.cuda())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
