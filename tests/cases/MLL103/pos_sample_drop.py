import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

mpg = pd.read_csv("mpg.csv")
columns = ["cylinders", "weight", "horsepower"]
mpg[columns] = StandardScaler().fit_transform(mpg[columns])  # expect: MLL103
train = mpg.sample(frac=0.8, random_state=0)
test = mpg.drop(train.index)
model = LinearRegression().fit(train[columns], train["mpg"])
print(model.score(test[columns], test["mpg"]))
