"""Test, then learn: every new day is predicted before the model takes it in."""
import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import train_test_split

X, y = np.load("X.npy"), np.load("y.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y, shuffle=False)
model = SGDClassifier()
model.partial_fit(X_train, y_train, classes=np.unique(y))
for start in range(0, len(X_test), 100):
    day, truth = X_test[start : start + 100], y_test[start : start + 100]
    print(model.score(day, truth))
    model.partial_fit(day, truth)
