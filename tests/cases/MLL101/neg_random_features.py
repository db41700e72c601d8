import numpy as np
from sklearn.linear_model import Lasso

rng = np.random.default_rng(42)
n, d = 400, 30
X = rng.normal(size=(n, d))
w = np.zeros(d)
w[:5] = [3.0, -2.0, 1.5, 0.7, -1.1]
y = X @ w + rng.normal(scale=0.5, size=n)

idx = rng.permutation(n)
X_train, y_train = X[idx[:300]], y[idx[:300]]
X_test, y_test = X[idx[300:]], y[idx[300:]]
print(Lasso(alpha=0.05).fit(X_train, y_train).score(X_test, y_test))
