import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

df = pd.read_csv("sensor.csv")
cols = [c for c in df.columns if c != "load"]

jittered = df.copy()
jittered[cols] = jittered[cols] + np.random.normal(0, 0.05, size=(len(df), len(cols)))
df = pd.concat([df, jittered], ignore_index=True)

mask = np.random.rand(len(df)) < 0.8
train = df[mask]  # expect: MLL101
test = df[~mask]  # expect: MLL101

reg = Ridge(alpha=1.0).fit(train[cols], train["load"])
print("R2", reg.score(test[cols], test["load"]))
