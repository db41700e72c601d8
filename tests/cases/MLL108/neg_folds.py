import numpy as np
from sklearn.model_selection import KFold
from sklearn.svm import SVR

X, y = np.load("X.npy"), np.load("y.npy")
scores = []
for seed in (0, 1, 2):
    for train, test in KFold(5, shuffle=True, random_state=seed).split(X):
        scores.append(SVR().fit(X[train], y[train]).score(X[test], y[test]))
print(np.mean(scores))
