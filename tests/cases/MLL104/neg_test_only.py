"""Trains on a feature that needs no scaling; the scaler only serves the map of the test part."""
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler
from sklearn.tree import DecisionTreeRegressor

df = pd.read_csv("quakes.csv")
train, test = train_test_split(df)
tree = DecisionTreeRegressor().fit(train[["depth"]], train["strength"])
print(tree.score(test[["depth"]], test["strength"]))
positions = MinMaxScaler().fit_transform(test[["lon", "lat"]])
plt.scatter(positions[:, 0], positions[:, 1])
