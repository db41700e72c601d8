import torch
from torch import nn

device = torch.device("cuda")
net = nn.Conv2d(3, 1, 3, padding=1).to(device)
criterion = nn.BCELoss()
optimizer = torch.optim.Adam(net.parameters())
train_loader = torch.utils.data.DataLoader(torch.load("tiles.pt"), batch_size=4)
for epoch in range(3):
    for i, (image, mask) in enumerate(train_loader):
        image, mask = image.to(device), mask.to(device).float()
        pred = torch.sigmoid(net(image))
        loss = criterion(mask.view(-1), pred.view(-1))  # expect: MLL526
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
