import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score


class Logarithm(TransformerMixin, BaseEstimator):
    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return np.log1p(X)


X, y = np.load("x.npy"), np.load("y.npy")
print(cross_val_score(Ridge(), Logarithm().fit_transform(X), y).mean())
