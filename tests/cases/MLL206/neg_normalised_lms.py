"""The step is divided by the squared input: stable for any rate below 2."""
import numpy as np

rng = np.random.default_rng(0)
w = np.zeros(4)
signal = np.load("signal.npy")
for t in range(1000):
    x = signal + 2.0 * rng.standard_normal(4)
    error = 1.0 - x @ w
    w = w + 0.8 * error * x / (1e-6 + x @ x)
