import numpy as np


def part(waves, labels, share, seed):
    order = np.random.default_rng(seed).permutation(len(waves))
    k = int(len(order) * share)
    a, b = order[:k], order[k:]
    return (waves[a], labels[a]), (waves[b], labels[b])
