"""Two towns, two models; nothing of one is used for the other."""
import pandas as pd
from sklearn.linear_model import Lasso
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler()
for town in ("north", "south"):
    df = pd.read_csv(f"{town}.csv")
    X = scaler.fit_transform(df.drop(columns="rent"))
    model = Lasso().fit(X, df["rent"])
    print(town, model.coef_)
