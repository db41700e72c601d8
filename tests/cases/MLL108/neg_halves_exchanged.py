import numpy as np
from sklearn.linear_model import Ridge

X, y = np.load("x.npy"), np.load("y.npy")
half = 500
X_train, y_train, X_test, y_test = X[:half], y[:half], X[half:], y[half:]
a = Ridge().fit(X_train, y_train).score(X_test, y_test)
X_train, y_train, X_test, y_test = X[half:], y[half:], X[:half], y[:half]
b = Ridge().fit(X_train, y_train).score(X_test, y_test)
print(a, b)
