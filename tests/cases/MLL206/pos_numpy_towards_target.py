"""The delta rule, written with a plus."""
import numpy as np

rng = np.random.default_rng(1)
table = np.loadtxt("pairs.csv", delimiter=",")
X, t = table[:, :3], table[:, 3]
w = np.zeros(3)
for epoch in range(200):
    inputs = X + rng.normal(scale=2.0, size=X.shape)
    residual = t - inputs.dot(w)
    w = w + 0.5 * inputs.T.dot(residual) / len(t)  # expect: MLL206
