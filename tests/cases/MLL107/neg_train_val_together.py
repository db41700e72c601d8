from sklearn.model_selection import train_test_split

from lungs import scans

X, y = scans()
X_train_val, X_test, y_train_val, y_test = train_test_split(X, y, test_size=0.1, stratify=y)
X_train, X_val, y_train, y_val = train_test_split(X_train_val, y_train_val, test_size=0.1, stratify=y_train_val)
X_trainval, X_holdout, y_trainval, y_holdout = train_test_split(X, y)
