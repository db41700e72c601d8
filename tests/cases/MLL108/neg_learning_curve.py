import numpy as np
from sklearn.linear_model import LogisticRegression

X, y = np.load("X.npy"), np.load("y.npy")
X_test, y_test = X[5000:], y[5000:]
for size in (100, 500, 1000, 5000):
    model = LogisticRegression().fit(X[:size], y[:size])
    print(size, model.score(X_test, y_test))
