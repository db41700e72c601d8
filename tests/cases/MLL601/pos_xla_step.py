import torch
import torch.nn as nn
import torch_xla.core.xla_model as xm


def train_fn(loader, epochs):
    device = xm.xla_device()
    model = nn.Linear(128, 10).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss_fn = nn.CrossEntropyLoss()
    for _ in range(epochs):
        for data, target in loader:
            loss = loss_fn(model(data.to(device)), target.to(device))
            loss.backward()  # expect: MLL601
            xm.optimizer_step(optimizer)
