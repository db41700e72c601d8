import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import TargetEncoder

rents = pd.read_csv("rents.csv")
X = rents[["street", "owner", "kind"]]
X = TargetEncoder(cv=2).fit_transform(X, rents["rent"])  # expect: MLL106
print(cross_val_score(GradientBoostingRegressor(), X, rents["rent"]).mean())
