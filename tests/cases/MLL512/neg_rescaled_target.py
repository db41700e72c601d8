"""What was shifted or scaled is no longer known to be anything."""

import torch
import torch.nn as nn
import torch.nn.functional as F

teacher = nn.Linear(5, 5)


def sharpened(x, temperature):
    log_p = F.log_softmax(teacher(x), 1) / temperature
    return library.normalise(log_p)


def loss(student, x):
    return F.kl_div(F.log_softmax(student, 1), sharpened(x, 0.5), reduction="batchmean")


def from_a_queue(student, queue):
    queue.append(F.log_softmax(teacher(student), 1))
    return F.kl_div(F.log_softmax(student, 1), queue.normalised(), reduction="batchmean")
