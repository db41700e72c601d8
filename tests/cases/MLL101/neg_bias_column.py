"""Least squares: the design matrix is augmented with a column of ones, not with rows."""
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split


def augment(design: np.ndarray) -> np.ndarray:
    return np.hstack([design, np.ones((len(design), 1))])


x, y = load_diabetes(return_X_y=True)
augmented = augment(x)
a_train, a_test, y_train, y_test = train_test_split(augmented, y, test_size=0.2, random_state=4)
w, *_ = np.linalg.lstsq(a_train, y_train, rcond=None)
print("test MSE", np.mean((a_test @ w - y_test) ** 2))
