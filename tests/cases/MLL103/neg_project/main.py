import numpy as np
from features import apply_scaler, fit_scaler
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = np.load("X.npy"), np.load("y.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y)
scaler = fit_scaler(X_train)
X_train, X_test = apply_scaler(scaler, X_train, X_test)
print(LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
