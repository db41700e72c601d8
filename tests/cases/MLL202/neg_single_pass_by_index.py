import numpy as np

table = np.loadtxt("stream.csv", delimiter=",")
X, y = table[:, 1:], table[:, 0]
noisy = X + np.random.normal(0, 0.1, X.shape)
w = np.zeros(X.shape[1])
for i in range(len(X)):
    x = noisy[i]
    w = w - 0.01 * (x @ w - y[i]) * x
print(w)
