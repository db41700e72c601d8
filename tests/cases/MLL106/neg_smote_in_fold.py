import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import recall_score
from sklearn.model_selection import StratifiedKFold

X, y = np.load("x.npy"), np.load("y.npy")
found = []
for a, b in StratifiedKFold(5).split(X, y):
    Xa, ya = SMOTE().fit_resample(X[a], y[a])
    found.append(recall_score(y[b], RandomForestClassifier().fit(Xa, ya).predict(X[b])))
print(np.mean(found))
