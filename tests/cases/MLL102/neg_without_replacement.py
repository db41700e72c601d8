import numpy as np
from sklearn.model_selection import train_test_split

X, y = np.load("x.npy"), np.load("y.npy")
some = np.random.choice(len(X), 5000, replace=False)
X_train, X_test, y_train, y_test = train_test_split(X[some], y[some])
