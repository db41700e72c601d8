import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score

np.random.seed(0)
df = pd.read_csv("housing.csv")
cols = ["total_rooms", "total_bedrooms", "population", "median_income"]
df[cols] = SimpleImputer(strategy="median").fit_transform(df[cols])  # expect: MLL103

msk = np.random.rand(len(df)) < 0.8
train_df = df[msk]
test_df = df[~msk]

reg = Ridge(alpha=1.0)
reg.fit(train_df[cols], train_df["median_house_value"])
print("R2:", r2_score(test_df["median_house_value"], reg.predict(test_df[cols])))
