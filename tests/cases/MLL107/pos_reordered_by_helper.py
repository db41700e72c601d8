"""The helper gives train before test, its caller takes what scikit-learn would give."""
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

from bridges import loads


def split(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, random_state=0)
    return X_train, y_train, X_test, y_test


X, y = loads()
X_train, X_test, y_train, y_test = split(X, y)  # expect: MLL107
print(Ridge().fit(X_train, y_train).score(X_test, y_test))
