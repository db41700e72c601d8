from sklearn.datasets import load_iris
from sklearn.linear_model import RidgeClassifier
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import Normalizer, PolynomialFeatures

X, y = load_iris(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y)
poly, unit = PolynomialFeatures(3), Normalizer()
X_train = unit.fit_transform(poly.fit_transform(X_train))
X_test = unit.fit_transform(poly.fit_transform(X_test))
print(RidgeClassifier().fit(X_train, y_train).score(X_test, y_test))
