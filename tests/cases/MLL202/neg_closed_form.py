import numpy as np

table = np.loadtxt("housing.csv", delimiter=",")
X, y = table[:, :-1], table[:, -1]
noisy = X + np.random.normal(0, 0.2, X.shape)
w = np.linalg.solve(noisy.T @ noisy, noisy.T @ y)
for k in range(5):
    print(k, np.mean((noisy[k::5] @ w - y[k::5]) ** 2))
