"""How good could a model be that knows the target domain? A second model is trained on half of its data."""
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

source, target = pd.read_csv("source.csv"), pd.read_csv("target.csv")
X_test, y_test = target.drop(columns="y"), target["y"]
transfer = LogisticRegression().fit(source.drop(columns="y"), source["y"])
print("transfer", transfer.score(X_test, y_test))
X_a, X_b, y_a, y_b = train_test_split(X_test, y_test)
oracle = LogisticRegression().fit(X_a, y_a)
print("oracle", oracle.score(X_b, y_b))
