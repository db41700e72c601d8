"""The same seed does not help: the smaller sample is the beginning of the larger one."""
import pandas as pd
from sklearn.tree import DecisionTreeRegressor

meters = pd.read_parquet("meters.parquet")
train_df = meters.sample(n=8000, random_state=1)
test_df = meters.sample(n=2000, random_state=1)  # expect: MLL108
tree = DecisionTreeRegressor().fit(train_df.drop(columns="use"), train_df["use"])
print(tree.score(test_df.drop(columns="use"), test_df["use"]))
