"""Taps written into zeros one by one: the same from both ends, or of numbers that are not known."""

import torch
import torch.nn.functional as F

comb = torch.zeros(1, 1, 9)
comb[0, 0, 0] = comb[0, 0, 8] = 0.25
comb[0, 0, 4] = 0.5

cross = torch.zeros(3, 3)
for row, column in [(0, 1), (1, 0), (1, 2), (2, 1)]:
    cross[row, column] = 0.25


def smooth(sound):
    return F.conv1d(sound, comb, padding=4)


def neighbours(field):
    return F.conv2d(field, cross[None, None], padding=1)


def delayed(sound, strength, place):
    taps = torch.zeros(1, 1, 9)
    taps[0, 0, place] = strength
    return F.conv1d(sound, taps, padding=4)


def evened(sound):
    taps = torch.tensor([[[1.0, 0.5, 0.25]]])
    taps[:, 0, 2] = 1.0
    taps[0, -1, 0] = taps[0, 0, -1]
    return F.conv1d(sound, taps, padding=1)
