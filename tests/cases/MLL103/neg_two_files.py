"""Train and test come from files of their own."""
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
scaler = StandardScaler()
X_train = scaler.fit_transform(train.drop(columns="y"))
X_test = scaler.transform(test.drop(columns="y"))
model = LogisticRegression().fit(X_train, train["y"])
print(model.score(X_test, test["y"]))
