import torch
from torch import nn
from torch.amp import GradScaler, autocast
from torchvision import models

model = models.efficientnet_b0(weights="DEFAULT").cuda()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)
scaler = GradScaler()
model.classifier[1] = nn.Linear(1280, 3).cuda()  # expect: MLL603
for epoch in range(10):
    for images, labels in torch.load("loader.pt"):
        optimizer.zero_grad()
        with autocast("cuda"):
            loss = nn.functional.cross_entropy(model(images), labels)
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
    scheduler.step()
