import torch
from torch import nn
from transformers import get_linear_schedule_with_warmup
from weights import ModelEma

model = nn.Sequential(nn.Embedding(1000, 32), nn.Flatten(), nn.Linear(32 * 16, 2))
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-5)
scheduler = get_linear_schedule_with_warmup(optimizer, 100, 1000)
ema = ModelEma(model, decay=0.999)
for tokens, labels in torch.load("batches.pt"):
    loss = nn.functional.cross_entropy(model(tokens), labels)
    loss.backward()  # expect: MLL601
    optimizer.step()
    scheduler.step()
    ema.update(model)
    print(sum(p.grad.norm() for p in model.parameters()))
