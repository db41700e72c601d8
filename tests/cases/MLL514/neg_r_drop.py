import torch
import torch.nn as nn
import torch.nn.functional as F

model = nn.Sequential(nn.Linear(30, 60), nn.ReLU(), nn.Dropout(0.3), nn.Linear(60, 4))
optimizer = torch.optim.AdamW(model.parameters())
for _ in range(100):
    x, y = torch.randn(16, 30), torch.randint(0, 4, (16,))
    a, b = model(x), model(x)
    ce = F.cross_entropy(a, y) + F.cross_entropy(b, y)
    kl = F.kl_div(a.log_softmax(-1), b.softmax(-1), reduction="batchmean")
    optimizer.zero_grad()
    (ce + kl).backward()
    optimizer.step()
