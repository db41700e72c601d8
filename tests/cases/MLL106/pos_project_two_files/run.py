import numpy as np
from features import select
from sklearn.linear_model import RidgeClassifier
from sklearn.model_selection import LeaveOneOut, cross_val_score

X, y = np.load("scans.npy"), np.load("patients.npy")
print(cross_val_score(RidgeClassifier(), select(X, y), y, cv=LeaveOneOut()).mean())
