import numpy as np
from sklearn.linear_model import Ridge

X = np.load("sensor_x.npy")
y = np.load("sensor_y.npy")
X = np.r_[X, X + np.random.randn(*X.shape) * 0.02, X + np.random.randn(*X.shape) * 0.02]
y = np.r_[y, y, y]

np.random.seed(1)
mask = np.random.rand(len(X)) < 0.8
X_train = X[mask]  # expect: MLL101
y_train = y[mask]
X_test = X[~mask]
y_test = y[~mask]

print(Ridge(alpha=1.0).fit(X_train, y_train).score(X_test, y_test))
# may: MLL202, MLL203
