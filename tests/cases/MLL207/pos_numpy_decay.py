import numpy as np

archive = np.load("train.npz")
X, y = archive["X"], archive["y"]
rng = np.random.default_rng(0)
w = np.zeros(X.shape[1])
for epoch in range(500):
    noisy = X + rng.normal(0, 0.3, X.shape)
    grad = noisy.T @ (noisy @ w - y) / len(y)
    w -= 0.05 * (grad + 0.01 * w)  # expect: MLL207
