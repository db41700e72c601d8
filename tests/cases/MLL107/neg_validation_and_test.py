from sklearn.model_selection import train_test_split

from grain import kernels

X, y = kernels()
X_train, X_tmp, y_train, y_tmp = train_test_split(X, y, test_size=0.4)
X_test, X_val, y_test, y_val = train_test_split(X_tmp, y_tmp, test_size=0.5)
X_dev, X_eval, y_dev, y_eval = train_test_split(X_tmp, y_tmp, test_size=0.5)
