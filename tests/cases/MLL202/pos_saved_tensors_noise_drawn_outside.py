import torch
import torch.nn as nn

state = torch.load("train.pt")
X, y = state["X"], state["y"]
model = nn.Sequential(nn.Linear(X.shape[1], 1))
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
sigma = 0.2
eps = sigma * torch.randn_like(X)  # expect: MLL202
for epoch in range(1000):
    optimizer.zero_grad()
    output = model(X + eps)
    loss = criterion(output, y)
    loss.backward()
    optimizer.step()
    if epoch % 100 == 0:
        print(epoch, loss.item())
