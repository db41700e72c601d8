import torch
import torch.nn.functional as F


def train(student, teacher, loader):
    optimizer = torch.optim.Adam(student.parameters())
    for x, y in loader:
        with torch.no_grad():
            t = teacher(x)
        s = student(x)
        log_s, log_t = F.log_softmax(s, dim=1), F.log_softmax(t, dim=1)
        there = F.kl_div(log_s, log_t, reduction="batchmean", log_target=True)
        back = F.kl_div(log_t, log_s, reduction="batchmean", log_target=True)
        loss = F.cross_entropy(s, y) + 0.5 * (there + back)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
