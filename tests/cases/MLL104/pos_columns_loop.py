import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OrdinalEncoder

df = pd.read_csv("census.csv")
train, test = train_test_split(df, test_size=0.25)
encoder = OrdinalEncoder()
for column in ["sex", "race", "work"]:
    train[[column]] = encoder.fit_transform(train[[column]])
    test[[column]] = encoder.fit_transform(test[[column]])  # expect: MLL104
booster = GradientBoostingClassifier().fit(train.drop("income", axis=1), train["income"])
print(booster.score(test.drop("income", axis=1), test["income"]))
