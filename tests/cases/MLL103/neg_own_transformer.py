import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split


class Ratios(BaseEstimator, TransformerMixin):
    """Adds ratios of columns; learns nothing."""

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return np.c_[X, X[:, 0] / X[:, 1], X[:, 2] / X[:, 1]]


df = pd.read_csv("blocks.csv")
X = Ratios().fit_transform(df[["rooms", "households", "people"]].values)
X_train, X_test, y_train, y_test = train_test_split(X, df["value"])
print(Ridge().fit(X_train, y_train).score(X_test, y_test))
