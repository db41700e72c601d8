import pandas as pd
from sklearn.linear_model import LinearRegression

flights = pd.read_csv("flights.csv")
train = flights.sample(frac=0.8)
test = flights.sample(frac=0.2)  # expect: MLL108
columns = ["distance", "hour", "month"]
model = LinearRegression().fit(train[columns], train["delay"])
print(model.score(test[columns], test["delay"]))
