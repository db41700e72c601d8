import torch
import torch.nn.functional as F


def train_one_epoch(small, large, loader, optimizer, device, T=2.0):
    small.train()
    large.eval()
    for x, _ in loader:
        x = x.to(device)
        with torch.no_grad():
            log_p = F.log_softmax(large(x) / T, dim=1)
        q = F.softmax(small(x) / T, dim=1)
        loss = F.kl_div(log_p, q, reduction="batchmean")  # expect: MLL514
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
