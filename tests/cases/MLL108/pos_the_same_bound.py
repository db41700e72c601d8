"""The second pair of slices was copied from the first, and the colon was not moved."""
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

frame = pd.read_csv("loans.csv")
columns = ["income", "age", "debt"]
features, target = frame[columns].values, frame["default"].values
cut = int(0.8 * len(features))

x_train, y_train = features[:cut], target[:cut]
x_valid, y_valid = features[:cut], target[:cut]  # expect: MLL108

forest = RandomForestClassifier(200)
forest.fit(x_train, y_train)
print("validation accuracy", forest.score(x_valid, y_valid))
