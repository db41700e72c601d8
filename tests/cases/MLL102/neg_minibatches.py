import numpy as np

X, y = np.load("x.npy"), np.load("y.npy")
n_train = int(0.8 * len(X))
X_train, X_test = X[:n_train], X[n_train:]
y_train, y_test = y[:n_train], y[n_train:]
w = np.zeros(X.shape[1])
for step in range(1000):
    rows = np.random.choice(len(X_train), 32)
    batch, target = X_train[rows], y_train[rows]
    first, second = batch[:16], batch[16:]
    w -= 0.01 * (first.T @ (first @ w - target[:16]) + second.T @ (second @ w - target[16:])) / 32
print(((X_test @ w - y_test) ** 2).mean())
