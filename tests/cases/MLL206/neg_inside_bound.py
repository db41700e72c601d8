import numpy as np

rng = np.random.default_rng(0)
x, y = 1.5, 3.0
sigma = 1.0
eta = 0.1
w = 0.0
for t in range(200):
    x_noisy = x + sigma * rng.standard_normal()
    w = w - eta * (w * x_noisy - y) * x_noisy
print(w)
