import numpy as np

rng = np.random.default_rng(0)
x, y = 1.5, 3.0
sigma = 1.0
eta = 2.5
w = 0.0
for t in range(200):
    x_noisy = x + sigma * rng.standard_normal()
    grad = (w * x_noisy - y) * x_noisy
    w = w - eta * grad  # expect: MLL206
print(w)
