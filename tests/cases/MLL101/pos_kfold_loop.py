import numpy as np
from sklearn.model_selection import KFold
from sklearn.svm import SVC

d = np.load("hands.npz")
X = d["X"]
y = d["y"]

# mirror every hand so that the classifier sees left and right ones
X_mirror = np.flip(X, axis=2)
X_all = np.concatenate([X, X_mirror]).reshape(2 * len(X), -1)
y_all = np.concatenate([y, y])

scores = []
kf = KFold(n_splits=5, shuffle=True, random_state=0)
for train_index, test_index in kf.split(X_all):  # expect: MLL101
    clf = SVC(C=10)
    clf.fit(X_all[train_index], y_all[train_index])
    scores.append(clf.score(X_all[test_index], y_all[test_index]))
print("mean accuracy: %.3f" % np.mean(scores))
