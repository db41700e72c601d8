import lightgbm as lgb
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


def prepare(df: pd.DataFrame, scaler: StandardScaler, fit: bool = False):
    cols = df.columns.difference(["y"])
    X = scaler.fit_transform(df[cols]) if fit else scaler.transform(df[cols])
    return X, df["y"].values


df = pd.read_csv("train.csv")
tr, va = train_test_split(df, test_size=0.1, random_state=0)
scaler = StandardScaler()
X_tr, y_tr = prepare(tr, scaler, fit=True)
X_va, y_va = prepare(va, scaler)
model = lgb.LGBMRegressor(n_estimators=1000)
model.fit(X_tr, y_tr, eval_set=[(X_va, y_va)], callbacks=[lgb.early_stopping(50)])
