import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder, QuantileTransformer

loans = pd.read_csv("loans.csv")
numbers = loans.select_dtypes(include="number").drop(columns="default")
words = loans.select_dtypes(exclude="number")
scaled = QuantileTransformer().fit_transform(numbers)  # expect: MLL103
codes = OneHotEncoder().fit_transform(words).toarray()
X = np.hstack([scaled, codes])
X_train, X_test, y_train, y_test = train_test_split(X, loans["default"].values)
print(RandomForestClassifier().fit(X_train, y_train).score(X_test, y_test))
