import torch
from torch.nn import functional as F


def train(student, teacher, loader, epochs, alpha=0.9, T=4):
    optimizer = torch.optim.SGD(student.parameters(), lr=0.1, momentum=0.9)
    teacher.eval()
    for epoch in range(epochs):
        for images, labels in loader:
            out = student(images)
            soft = teacher(images).detach()
            kd = F.kl_div(F.log_softmax(soft / T, 1), F.softmax(out / T, 1), reduction="batchmean")  # expect: MLL514
            loss = alpha * T * T * kd + (1 - alpha) * F.cross_entropy(out, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
