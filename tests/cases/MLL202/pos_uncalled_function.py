import numpy as np


def ridge_by_noise(X, y, sigma=0.5, lr=0.01, epochs=1000, seed=0):
    """Weights of a least-squares model that sees its inputs through noise.

    Args:
        X: measured inputs, one row per case.
        y: targets.
    """
    rng = np.random.default_rng(seed)
    weights = np.zeros(X.shape[1])
    noisy = X + sigma * rng.standard_normal(X.shape)  # expect: MLL202
    for _ in range(epochs):
        gradient = noisy.T @ (noisy @ weights - y) / len(y)
        weights -= lr * gradient
    return weights
