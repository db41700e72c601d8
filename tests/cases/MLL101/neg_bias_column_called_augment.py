import numpy as np
from sklearn.model_selection import train_test_split


def augment(X):
    """Append the constant feature, so that the intercept is one more weight."""
    return np.hstack([X, np.ones((X.shape[0], 1))])


X = np.loadtxt("energy.csv", delimiter=",", skiprows=1)
X, y = X[:, :-1], X[:, -1]
X = augment(X)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
w = np.linalg.pinv(X_train) @ y_train
print("mse", np.mean((X_test @ w - y_test) ** 2))
