import torch
import torch.nn as nn
import torch.nn.functional as F

X = torch.load("kanji.pt").float().unsqueeze(1) / 255
Y = torch.load("kanji_label.pt")

X = torch.cat([X, torch.flip(X, [3]), torch.rot90(X, 1, [2, 3])])
Y = torch.cat([Y, Y, Y])

p = torch.randperm(len(X))
X, Y = X[p], Y[p]
X_train, X_dev = X[:-2000], X[-2000:]  # expect: MLL101
Y_train, Y_dev = Y[:-2000], Y[-2000:]

net = nn.Sequential(nn.Flatten(), nn.LazyLinear(200), nn.ReLU(), nn.Linear(200, 50))
net(X_train[:2])
opt = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(20):
    for i in range(0, len(X_train), 100):
        opt.zero_grad()
        F.cross_entropy(net(X_train[i : i + 100]), Y_train[i : i + 100]).backward()
        opt.step()
    with torch.no_grad():
        print(epoch, (net(X_dev).argmax(1) == Y_dev).float().mean().item())
