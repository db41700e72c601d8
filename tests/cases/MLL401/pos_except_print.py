"""A handler that prints and goes on does not make the sizes right."""
import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))  # expect: MLL401
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
images = torch.rand(200, 1, 9, 9)
labels = torch.randint(10, (200,))

try:
    for epoch in range(10):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
except Exception as error:
    print("training stopped:", error)
