import numpy as np


def augment(waves, labels, level=0.01):
    louder = waves * 1.5
    noisy = waves + level * np.random.randn(*waves.shape)
    return np.concatenate([waves, louder, noisy]), np.concatenate([labels] * 3)
