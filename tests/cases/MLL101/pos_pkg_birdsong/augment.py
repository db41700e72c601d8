import numpy as np


def time_shift(wave, limit=1600):
    return np.roll(wave, np.random.randint(-limit, limit))


def hiss(wave, level=0.005):
    return wave + level * np.random.randn(len(wave))


def multiply(waves, labels, ops):
    out_w, out_l = list(waves), list(labels)
    for wave, label in zip(waves, labels):
        for op in ops:
            out_w.append(op(wave))
            out_l.append(label)
    return out_w, out_l
