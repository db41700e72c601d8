import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import StratifiedKFold
from sklearn.tree import DecisionTreeClassifier


def thicken(X, y, k=5, seed=0):
    rng = np.random.default_rng(seed)
    X = np.vstack([X] + [X * rng.uniform(0.95, 1.05, X.shape) for _ in range(k)])
    y = np.tile(y, k + 1)
    return X, y


X, y = load_wine(return_X_y=True)
folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
accs = []
for fold, (train_idx, val_idx) in enumerate(folds.split(X, y)):
    X_train, y_train = X[train_idx], y[train_idx]
    X_val, y_val = X[val_idx], y[val_idx]
    X_train, y_train = thicken(X_train, y_train, seed=fold)
    accs.append(DecisionTreeClassifier().fit(X_train, y_train).score(X_val, y_val))
print(sum(accs) / len(accs))
