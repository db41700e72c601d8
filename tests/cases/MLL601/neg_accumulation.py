import torch
from torch import nn
from torch.amp import GradScaler, autocast

model = nn.Linear(64, 10).cuda()
optimizer = torch.optim.AdamW(model.parameters(), lr=6e-4)
scaler = GradScaler()
loader = iter(torch.load("loader.pt"))
micro_steps = 8
x, y = next(loader)

while True:
    for micro in range(micro_steps):
        with autocast("cuda"):
            loss = nn.functional.cross_entropy(model(x), y) / micro_steps
        x, y = next(loader)
        scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    scaler.step(optimizer)
    scaler.update()
    optimizer.zero_grad(set_to_none=True)
