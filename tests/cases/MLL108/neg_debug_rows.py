import numpy as np
from sklearn.svm import SVC

X, y = np.load("X.npy"), np.load("y.npy")
X_debug, y_debug = X[:100], y[:100]
print(SVC().fit(X_debug, y_debug).n_support_)
X_train, y_train = X[:8000], y[:8000]
X_test, y_test = X[8000:], y[8000:]
print(SVC().fit(X_train, y_train).score(X_test, y_test))
