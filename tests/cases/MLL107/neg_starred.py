from sklearn.model_selection import train_test_split

from mines import load

X, y, w = load()
X_train, *others = train_test_split(X, y, w)
first, *rest = others
