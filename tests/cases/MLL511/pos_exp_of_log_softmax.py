import torch
import torch.nn as nn
import torch.nn.functional as F

model = nn.Sequential(nn.Linear(12, 7), nn.LogSoftmax(dim=1))
targets = torch.load("targets.pt")
inputs = torch.load("inputs.pt")
optimizer = torch.optim.RMSprop(model.parameters())
for i in range(len(inputs)):
    prediction = model(inputs[i]).exp()
    loss = F.kl_div(input=prediction, target=targets[i], reduction="sum")  # expect: MLL511
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
