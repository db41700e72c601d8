"""'Augmented' is the name of a unit-root test here."""
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from statsmodels.tsa.stattools import adfuller as augmented_dickey_fuller

series = pd.read_csv("power.csv", index_col=0, parse_dates=True)["load"]
augmented = augmented_dickey_fuller(series)
print("p-value", augmented[1])

lags = pd.concat([series.shift(k).rename(f"lag{k}") for k in range(1, 25)], axis=1)
frame = lags.assign(target=series).dropna()
border = int(len(frame) * 0.8)
past, future = frame.iloc[:border], frame.iloc[border:]
fit = LinearRegression().fit(past.drop(columns="target"), past["target"])
print(np.abs(fit.predict(future.drop(columns="target")) - future["target"]).mean())
