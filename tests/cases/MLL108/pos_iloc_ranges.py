import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor

table = pd.read_csv("ships.csv")
train = table.iloc[:8000]
test = table.iloc[7000:]  # expect: MLL108
model = GradientBoostingRegressor()
model.fit(train.drop(columns=["speed"]), train["speed"])
print(model.score(test.drop(columns=["speed"]), test["speed"]))
