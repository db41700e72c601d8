import pandas as pd
from sklearn.cluster import KMeans
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split

flats = pd.read_csv("flats.csv")
flats["district"] = KMeans(n_clusters=12, n_init=10).fit_predict(flats[["lat", "lon"]])
X_train, X_test, y_train, y_test = train_test_split(flats.drop(columns="rent"), flats["rent"])
print(GradientBoostingRegressor().fit(X_train, y_train).score(X_test, y_test))
