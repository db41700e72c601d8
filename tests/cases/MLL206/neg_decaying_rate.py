import numpy as np

rng = np.random.default_rng(0)
w = 0.0
for t in range(1, 2000):
    eta = 3.0 / t
    x_noisy = 1.5 + 1.0 * rng.standard_normal()
    w = w - eta * (w * x_noisy - 3.0) * x_noisy
print(w)
