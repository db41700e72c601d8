"""A function of the program's own that gives the parts in another order."""
import numpy as np


def train_test_split(X, y, share=0.2):
    order = np.random.permutation(len(X))
    cut = int(len(X) * (1 - share))
    train, test = order[:cut], order[cut:]
    return X[train], y[train], X[test], y[test]


X, y = np.load("X.npy"), np.load("y.npy")
X_train, y_train, X_test, y_test = train_test_split(X, y)
print(X_train.shape, y_train.shape, X_test.shape, y_test.shape)
