import pandas as pd
from sklearn.linear_model import Ridge

rents = pd.read_csv("rents.csv")
train = rents.sample(frac=1).iloc[:4000]
test = rents.sample(frac=1).iloc[4000:]  # expect: MLL108
model = Ridge().fit(train[["area", "floor"]], train["rent"])
print(model.score(test[["area", "floor"]], test["rent"]))
