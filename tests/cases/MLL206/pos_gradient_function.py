import numpy as np


def gradient(w, x, y):
    return (w * x - y) * x


rng = np.random.default_rng(5)
w = np.zeros(1000)
for t in range(100):
    x = 1.0 + 1.0 * rng.standard_normal(1000)
    w = w - 2.2 * gradient(w, x, 2.0)  # expect: MLL206
print(w.mean())
