import lightning as L
import torch
from torch import nn

fabric = L.Fabric(accelerator="cpu", devices=1)
fabric.launch()
model = nn.Linear(32, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model, optimizer = fabric.setup(model, optimizer)
loader = fabric.setup_dataloaders(torch.utils.data.DataLoader(torch.load("set.pt"), batch_size=4))
for epoch in range(2):
    for batch in loader:
        features, labels = batch
        loss = nn.functional.cross_entropy(model(features), labels)
        fabric.backward(loss)  # expect: MLL601
        optimizer.step()
