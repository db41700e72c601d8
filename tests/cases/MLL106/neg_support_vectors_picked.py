import numpy as np
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

X, y = np.load("x.npy"), np.load("y.npy")
svc = SVC(kernel="rbf").fit(X, y)
border = X[svc.support_]
print("rows at the border:", len(border), border.mean(axis=0))
print(cross_val_score(KNeighborsClassifier(3), X, y, cv=5).mean())
