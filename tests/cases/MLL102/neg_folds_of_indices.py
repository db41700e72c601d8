import numpy as np
from sklearn.model_selection import KFold

X, y = np.load("x.npy"), np.load("y.npy")
rng = np.random.RandomState(0)
for a, b in KFold(5, shuffle=True, random_state=0).split(X):
    rare = a[y[a] == 1]
    a = np.concatenate([a, rng.choice(rare, 3 * len(rare))])
    rng.shuffle(a)
    w = np.linalg.lstsq(X[a], y[a], rcond=None)[0]
    print(((X[b] @ w > 0.5) == y[b]).mean())
