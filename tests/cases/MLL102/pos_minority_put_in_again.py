import numpy as np
from sklearn.model_selection import train_test_split

X, y = np.load("x.npy"), np.load("y.npy")
X_rare, y_rare = X[y == 1], y[y == 1]
X_all = np.concatenate([X, X_rare])  # expect: MLL102
y_all = np.concatenate([y, y_rare])
X_train, X_test, y_train, y_test = train_test_split(X_all, y_all, test_size=0.3, random_state=0)
