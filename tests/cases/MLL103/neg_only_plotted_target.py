"""The scaler is for a plot of residuals; the model sees raw values."""
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler

df = pd.read_csv("traffic.csv")
plt.plot(MinMaxScaler().fit_transform(df[["flow", "speed"]]))
X_train, X_test, y_train, y_test = train_test_split(df[["hour", "speed"]], df["flow"])
model = HistGradientBoostingRegressor().fit(X_train, y_train)
print(model.score(X_test, y_test))
