import pandas as pd
import torch

frame = pd.read_csv("sensors.csv")
inputs = torch.tensor(frame[["a", "b", "c"]].values, dtype=torch.float32)
target = torch.tensor(frame["load"].values, dtype=torch.float32)

w = torch.zeros(3, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.05)

inputs += 0.1 * torch.randn_like(inputs)  # expect: MLL202
for epoch in range(200):
    loss = torch.mean((inputs @ w + b - target) ** 2)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch % 20 == 0:
        print(epoch, loss.item())
