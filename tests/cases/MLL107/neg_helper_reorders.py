from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

from bridges import loads


def divide(X, y, **options):
    X_a, X_b, y_a, y_b = train_test_split(X, y, **options)
    return X_a, y_a, X_b, y_b


X, y = loads()
X_train, y_train, X_test, y_test = divide(X, y, test_size=0.25)
print(Ridge().fit(X_train, y_train).score(X_test, y_test))
