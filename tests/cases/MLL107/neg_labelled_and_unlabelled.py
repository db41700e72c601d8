from sklearn.model_selection import train_test_split

from cells import load

X, y = load()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
X_train_lab, X_train_unlab, y_train_lab, y_train_unlab = train_test_split(X_train, y_train, test_size=0.9)
X_l, X_u, y_l, y_u = train_test_split(X_train, y_train, test_size=0.9)
