import torch
from torch import nn
from torch.cuda.amp import GradScaler, autocast

model = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.Flatten(), nn.Linear(16 * 30 * 30, 10)).cuda()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4, weight_decay=0.05)
scaler = GradScaler()
loader = torch.load("loader.pt")

for epoch in range(30):
    for images, labels in loader:
        images, labels = images.cuda(), labels.cuda()
        with autocast():
            loss = nn.functional.cross_entropy(model(images), labels)
        scaler.scale(loss).backward()  # expect: MLL601
        scaler.unscale_(optimizer)
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()
