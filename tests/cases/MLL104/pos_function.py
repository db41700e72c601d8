import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split


def impute(imputer, X):
    return imputer.fit_transform(X)


def main():
    X, y = np.load("X.npy"), np.load("y.npy")
    X_train, X_test, y_train, y_test = train_test_split(X, y)
    imputer = SimpleImputer()
    X_train = imputer.fit_transform(X_train)
    X_test = imputer.fit_transform(X_test)  # expect: MLL104
    ridge = Ridge().fit(X_train, y_train)
    print(r2_score(y_test, ridge.predict(X_test)))


main()
