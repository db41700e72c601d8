"""One point, one weight: two penalties."""
import numpy as np

rng = np.random.default_rng(0)
w = 0.0
for t in range(5000):
    x = 2.0 + 0.5 * rng.standard_normal()
    w = w - 0.01 * ((w * x - 1.0) * x + 0.3 * w)  # expect: MLL207
print(w)
