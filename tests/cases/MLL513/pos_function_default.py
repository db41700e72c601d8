import torch
import torch.nn.functional as F
from torch import nn


def distill(student, teacher, loader, epochs=5, T=4.0):
    optimizer = torch.optim.Adam(student.parameters(), lr=1e-3)
    teacher.eval()
    for _ in range(epochs):
        for images, labels in loader:
            with torch.no_grad():
                soft = F.softmax(teacher(images) / T, dim=1)
            log_p = F.log_softmax(student(images) / T, dim=1)
            kd = F.kl_div(log_p, soft)  # expect: MLL513
            loss = F.cross_entropy(student(images), labels) + T * T * kd
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
