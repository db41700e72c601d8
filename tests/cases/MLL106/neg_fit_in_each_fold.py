import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler

X, y = np.load("x.npy"), np.load("y.npy")
scores = []
for train, test in KFold(5).split(X):
    scaler, selector = StandardScaler(), SelectKBest(k=10)
    X_train = selector.fit_transform(scaler.fit_transform(X[train]), y[train])
    X_test = selector.transform(scaler.transform(X[test]))
    scores.append(LogisticRegression().fit(X_train, y[train]).score(X_test, y[test]))
print(np.mean(scores))
