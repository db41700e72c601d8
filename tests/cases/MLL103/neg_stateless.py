import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import FunctionTransformer, Normalizer, PolynomialFeatures

cars = pd.read_csv("auto.csv")
X = PolynomialFeatures(2).fit_transform(cars[["horsepower"]])
X = Normalizer().fit_transform(X)
X = FunctionTransformer(np.log1p).fit_transform(X)
X_train, X_test, y_train, y_test = train_test_split(X, cars["mpg"], test_size=0.5)
print(LinearRegression().fit(X_train, y_train).score(X_test, y_test))
