from typing import Tuple

import numpy as np
from sklearn.base import TransformerMixin
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC


def fit_reducer(data: np.ndarray, k: int = 20) -> Tuple[TransformerMixin, np.ndarray]:
    reducer = PCA(n_components=k, whiten=True)
    reduced = reducer.fit_transform(data)
    return reducer, reduced


X, y = load_digits(return_X_y=True)
X_dev, X_test, y_dev, y_test = train_test_split(X, y, test_size=0.2)
X_train, X_val, y_train, y_val = train_test_split(X_dev, y_dev, test_size=0.2)
reducer, Z_train = fit_reducer(X_train)
clf = SVC(C=10).fit(Z_train, y_train)
for name, (a, b) in {"val": (X_val, y_val), "test": (X_test, y_test)}.items():
    print(name, clf.score(reducer.transform(a), b))
