import torch
import torch.nn.functional as F


def step(student, teacher, x, beta=0.5):
    optimizer = torch.optim.Adam(student.parameters())
    with torch.no_grad():
        t = teacher(x).softmax(-1)
    s = student(x).softmax(-1)
    m = (beta * t + (1 - beta) * s).detach().log()
    loss = beta * F.kl_div(m, t, reduction="batchmean") + (1 - beta) * F.kl_div(m, s, reduction="batchmean")
    loss.backward()
    optimizer.step()
