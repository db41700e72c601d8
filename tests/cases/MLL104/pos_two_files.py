import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.preprocessing import StandardScaler

train_df = pd.read_csv("train.csv")
test_df = pd.read_csv("test.csv")
cols = ["age", "fare"]
sc = StandardScaler()
train_df[cols] = sc.fit_transform(train_df[cols])
test_df[cols] = sc.fit_transform(test_df[cols])  # expect: MLL104
forest = RandomForestClassifier().fit(train_df[cols], train_df["survived"])
pd.DataFrame({"survived": forest.predict(test_df[cols])}).to_csv("submission.csv")
