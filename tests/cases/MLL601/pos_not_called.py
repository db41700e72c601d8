import torch
from torch import nn
from tqdm import tqdm

model = nn.Sequential(nn.Linear(12, 6), nn.ReLU(), nn.Linear(6, 12))
optimizer = torch.optim.NAdam(model.parameters(), lr=1e-3)

for epoch in range(20):
    bar = tqdm(torch.load("batches.pt"))
    for x in bar:
        optimizer.zero_grad
        loss = (model(x) - x).square().mean()
        loss.backward()  # expect: MLL601
        optimizer.step()
        bar.set_postfix(loss=loss.item())
