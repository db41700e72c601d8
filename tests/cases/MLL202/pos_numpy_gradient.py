"""Ridge by noise, with the gradient written by hand."""
import numpy as np

table = np.loadtxt("housing.csv", delimiter=",", skiprows=1)
X, y = table[:, :-1], table[:, -1]
X = (X - X.mean(axis=0)) / X.std(axis=0)
rng = np.random.default_rng(0)

m, n = X.shape
w = np.zeros(n)
lr = 0.05
X_tilde = X + rng.normal(0.0, 0.4, size=X.shape)  # expect: MLL202
for epoch in range(500):
    residual = X_tilde @ w - y
    grad = 2 * X_tilde.T @ residual / m
    w = w - lr * grad
print(w)
