import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeRegressor

houses = pd.read_csv("houses.csv")
errors = []
for seed in range(20):
    bag = houses.sample(frac=1.0, replace=True, random_state=seed)
    rest = houses.drop(bag.index)
    tree = DecisionTreeRegressor(max_depth=6).fit(bag.drop(columns="price"), bag["price"])
    errors.append(np.abs(tree.predict(rest.drop(columns="price")) - rest["price"]).mean())
print(np.mean(errors))
