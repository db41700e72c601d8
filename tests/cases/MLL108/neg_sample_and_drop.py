import pandas as pd
from sklearn.linear_model import LinearRegression

flights = pd.read_csv("flights.csv")
train = flights.sample(frac=0.8, random_state=1)
test = flights.drop(train.index)
model = LinearRegression().fit(train[["distance"]], train["delay"])
print(model.score(test[["distance"]], test["delay"]))
