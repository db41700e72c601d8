import numpy as np
from sklearn.neighbors import KNeighborsClassifier

digits = np.load("digits.npz")
X, y = digits["X"], digits["y"]
X_train = X[:800]
y_train = y[:800]
X_test = X[:800]  # expect: MLL108
y_test = y[:800]
knn = KNeighborsClassifier(3).fit(X_train, y_train)
print(knn.score(X_test, y_test))
