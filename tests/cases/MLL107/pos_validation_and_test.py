"""The second of two splits is unpacked in the wrong order."""
from sklearn.model_selection import train_test_split

from grain import kernels, fit, report

X, y = kernels()
X_train, X_rest, y_train, y_rest = train_test_split(X, y, test_size=0.4, random_state=0)
X_val, y_val, X_test, y_test = train_test_split(X_rest, y_rest, test_size=0.5, random_state=0)  # expect: MLL107
model = fit(X_train, y_train, X_val, y_val)
report(model, X_test, y_test)
