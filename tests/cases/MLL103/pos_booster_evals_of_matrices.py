import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
df = pd.read_csv("a.csv")
X = StandardScaler().fit_transform(df.drop(columns="y"))  # expect: MLL103
A, B, a, b = train_test_split(X, df["y"])
dtr = xgb.DMatrix(A, label=a)
dte = xgb.DMatrix(B, label=b)
bst = xgb.train({}, dtr, 100, evals=[(dtr, "train"), (dte, "eval")])
