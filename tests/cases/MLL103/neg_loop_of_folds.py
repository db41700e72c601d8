import numpy as np
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler
from sklearn.svm import LinearSVC

X, y = np.load("X.npy"), np.load("y.npy")
scores = []
for train, test in StratifiedKFold(5, shuffle=True).split(X, y):
    scaler = StandardScaler().fit(X[train])
    clf = LinearSVC().fit(scaler.transform(X[train]), y[train])
    scores.append(clf.score(scaler.transform(X[test]), y[test]))
print(np.mean(scores))
