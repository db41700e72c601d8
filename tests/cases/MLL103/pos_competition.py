"""The rows to be predicted have no labels, so the validation part gives the only score."""

import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
everything = pd.concat([train.drop(columns="price"), test])
X_train = everything[: len(train)]
X_test = everything[len(train) :]
y = train["price"]

scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)  # expect: MLL103
X_test = scaler.transform(X_test)
X_fit, X_val, y_fit, y_val = train_test_split(X_train, y, random_state=3)
ridge = Ridge().fit(X_fit, y_fit)
print(mean_squared_error(y_val, ridge.predict(X_val)))
pd.Series(ridge.predict(X_test)).to_csv("submission.csv")
