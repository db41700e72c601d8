import numpy as np
from sklearn.linear_model import Lasso

X, y = np.load("x.npy"), np.load("y.npy")
X_train, y_train = X[:800], y[:800]
X_test, y_test = X[800:], y[800:]
lasso = Lasso().fit(X[:800], y[:800])
train_score = lasso.score(X[:800], y[:800])
test_score = lasso.score(X_test, y_test)
test_guess = np.full(len(y_test), y[:800].mean())
print(train_score, test_score, X_train.shape, y_train.shape, ((test_guess - y_test) ** 2).mean())
