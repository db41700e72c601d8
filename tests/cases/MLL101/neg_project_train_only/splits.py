import numpy as np


def in_two(x, y, share=0.8, seed=0):
    order = np.random.default_rng(seed).permutation(len(x))
    k = int(share * len(x))
    return (x[order[:k]], y[order[:k]]), (x[order[k:]], y[order[k:]])
