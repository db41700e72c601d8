import torch
import torch.nn.functional as F


def distill(student, teacher, loader):
    optimizer = torch.optim.Adam(student.parameters(), lr=1e-4)
    for x in loader:
        with torch.no_grad():
            t = F.log_softmax(teacher(x), dim=-1)
        s = F.softmax(student(x), dim=-1)
        # mode-seeking on purpose: the small model cannot cover all that the large one can say
        loss = F.kl_div(t, s, reduction="batchmean")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def distill_again(student, teacher, loader):
    """Minimises KL(student || teacher)."""
    optimizer = torch.optim.Adam(student.parameters(), lr=1e-4)
    for x in loader:
        with torch.no_grad():
            t = F.log_softmax(teacher(x), dim=-1)
        loss = F.kl_div(t, F.softmax(student(x), dim=-1), reduction="batchmean")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def exclusive(model, log_target_density, optimizer, steps):
    rkl = torch.tensor(0.0)
    for _ in range(steps):
        rkl = F.kl_div(log_target_density.detach(), model().softmax(-1), reduction="sum")
        optimizer.zero_grad()
        rkl.backward()
        optimizer.step()
    return rkl
