import numpy as np
from sklearn.model_selection import KFold
from sklearn.svm import SVC

d = np.load("hands.npz")
X, y = d["X"], d["y"]


def mirrored_too(images, labels):
    both = np.concatenate([images, np.flip(images, axis=2)])
    return both.reshape(len(both), -1), np.concatenate([labels, labels])


scores = []
for train_index, test_index in KFold(n_splits=5, shuffle=True, random_state=0).split(X):
    X_fold, y_fold = mirrored_too(X[train_index], y[train_index])
    clf = SVC(C=10).fit(X_fold, y_fold)
    X_held = X[test_index].reshape(len(test_index), -1)
    scores.append(clf.score(X_held, y[test_index]))
print("mean accuracy: %.3f" % np.mean(scores))
