import numpy as np
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

X, y = np.load("X.npy"), np.load("y.npy")
scaler, scores = StandardScaler(), []
for train, test in KFold(5).split(X):
    X_train = scaler.fit_transform(X[train])
    X_test = scaler.transform(X[test])
    scores.append(SVR().fit(X_train, y[train]).score(X_test, y[test]))
print(np.mean(scores))
