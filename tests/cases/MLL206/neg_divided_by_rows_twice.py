import numpy as np

# the step is divided by n twice: the effective step size is lr / n
X = np.load("x.npy")
y = np.load("y.npy")
n = len(X)
w = np.zeros(X.shape[1])
sigma, lr = 2.0, 1.0
for _ in range(1000):
    Xn = X + sigma * np.random.randn(*X.shape)
    grad = Xn.T @ (Xn @ w - y) / n
    w -= lr / n * grad
