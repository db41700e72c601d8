import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

table = pd.read_csv("cars.csv")
columns = ["year", "distance", "power"]
train_features, train_labels, test_features, test_labels = train_test_split(  # expect: MLL107
    table[columns], table["price"], test_size=0.2, random_state=42
)
forest = RandomForestRegressor().fit(train_features, train_labels)
print(forest.score(test_features, test_labels))
