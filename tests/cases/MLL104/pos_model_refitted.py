import pandas as pd
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

df = pd.read_csv("melbourne.csv")
X_train, X_val, y_train, y_val = train_test_split(df.drop(columns="Price"), df["Price"])
tree = DecisionTreeRegressor(max_leaf_nodes=100)
tree.fit(X_train, y_train)
tree.fit(X_val, y_val)  # expect: MLL104
print(mean_absolute_error(y_val, tree.predict(X_val)))
