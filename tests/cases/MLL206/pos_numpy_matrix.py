import numpy as np


def noisy_ridge(X, y, epochs=300):
    m = len(y)
    w = np.zeros(X.shape[1])
    for _ in range(epochs):
        Xn = X + np.random.normal(0, 1.2, X.shape)
        w -= 0.8 * (2 / m) * Xn.T @ (Xn @ w - y)  # expect: MLL206
    return w


data = np.load("train.npz")
print(noisy_ridge(data["X"], data["y"]))
