"""A random walk with noise; no model is fitted."""
import numpy as np

rng = np.random.default_rng(0)
position = np.zeros(3)
for t in range(1000):
    wind = 5.0 + 3.0 * rng.standard_normal(3)
    position = position + 0.9 * wind
