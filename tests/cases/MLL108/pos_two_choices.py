import numpy as np
from sklearn.svm import SVC

X = np.load("gestures.npy")
y = np.load("gesture_names.npy")
rng = np.random.default_rng(0)
train_idx = rng.choice(len(X), size=800, replace=False)
test_idx = rng.choice(len(X), size=200, replace=False)  # expect: MLL108
machine = SVC().fit(X[train_idx], y[train_idx])
print(machine.score(X[test_idx], y[test_idx]))
