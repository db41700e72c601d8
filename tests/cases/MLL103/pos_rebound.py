import numpy as np
import pandas as pd
from sklearn import preprocessing
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

houses = pd.read_csv("houses.csv")
y = houses.pop("price").to_numpy()
X = houses.values
X = preprocessing.MinMaxScaler().fit_transform(X)  # expect: MLL103
np.random.seed(0)
Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=0.25)
forest = RandomForestRegressor(n_estimators=300).fit(Xtr, ytr)
print(forest.score(Xte, yte))
