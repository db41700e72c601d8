import pandas as pd
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score

df = pd.read_csv("molecules.csv")
y = df["logp"]
X = df.drop(columns=["logp", "smiles"])

best = SelectKBest(f_regression, k=25).fit(X, y)  # expect: MLL106
columns = X.columns[best.get_support()]
print("kept:", list(columns))
r2 = cross_val_score(Ridge(), X[columns], y, cv=10, scoring="r2")
print(r2.mean())
