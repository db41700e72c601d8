import numpy as np


def shift(wave, k):
    return np.roll(wave, k)


def louder(wave, gain):
    return np.clip(wave * gain, -1, 1)


def enlarge(waves, targets):
    out_w, out_t = [], []
    for w, t in zip(waves, targets):
        out_w.append(w)
        out_t.append(t)
        out_w.append(shift(w, np.random.randint(200, 2000)))
        out_t.append(t)
        out_w.append(louder(w, np.random.uniform(0.7, 1.3)))
        out_t.append(t)
    return np.stack(out_w), np.array(out_t)
