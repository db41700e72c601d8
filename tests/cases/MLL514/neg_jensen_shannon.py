import torch
import torch.nn.functional as F


def js_step(model, teacher, optimizer, x):
    with torch.no_grad():
        p = F.softmax(teacher(x), dim=1)
    q = F.softmax(model(x), dim=1)
    m = (0.5 * (p + q)).clamp(1e-7, 1).log()
    loss = 0.5 * F.kl_div(m, p, reduction="batchmean") + 0.5 * F.kl_div(m, q, reduction="batchmean")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
