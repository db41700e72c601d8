import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X = df[["area", "rooms", "age"]].to_numpy()
# squares next to the raw columns: more columns, same rows
X = np.concatenate([X, X ** 2, np.log1p(X)], axis=1)
y = df["price"].to_numpy()

X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=5)
gbr = GradientBoostingRegressor().fit(X_train, y_train)
print(gbr.score(X_test, y_test))
