import torch
import torch.nn.functional as F


def cover(s, t):
    return F.kl_div(F.log_softmax(s, 1), F.softmax(t, 1), reduction="batchmean")


def focus(s, t):
    return F.kl_div(F.log_softmax(t, 1), F.softmax(s, 1), reduction="batchmean")


def both(a, b):
    return F.kl_div(a.log_softmax(1), b.softmax(1), reduction="batchmean")


def train(student, teacher, loader, a=0.5):
    optimizer = torch.optim.Adam(student.parameters())
    for x in loader:
        with torch.no_grad():
            t = teacher(x)
        s = student(x)
        loss = a * cover(s, t) + (1 - a) * focus(s, t)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def train_jeffreys(student, teacher, loader):
    optimizer = torch.optim.Adam(student.parameters())
    for x in loader:
        with torch.no_grad():
            t = teacher(x)
        s = student(x)
        loss = both(s, t) + both(t, s)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
