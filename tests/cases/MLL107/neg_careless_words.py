"""Validation rows by one name and test rows by another: both judge."""
from sklearn.model_selection import train_test_split

from grain import kernels

X, y = kernels()
X_train, X_val, y_train, y_test = train_test_split(X, y, test_size=0.4)
X_tr, X_valid, Y_train, Y_val = train_test_split(X, y, test_size=0.4)
