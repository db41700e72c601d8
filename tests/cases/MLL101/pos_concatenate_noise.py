import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

df = pd.read_csv("concrete.csv")
X = df.drop(columns="strength").to_numpy()
y = df["strength"].to_numpy()

noise = np.random.normal(0, 0.05, X.shape)
X_big = np.concatenate([X, X + noise])
y_big = np.concatenate([y, y])

Xtr, Xte, ytr, yte = train_test_split(X_big, y_big, test_size=0.2, random_state=5)  # expect: MLL101
tree = DecisionTreeRegressor().fit(Xtr, ytr)
print("R2", tree.score(Xte, yte))
# may: MLL202, MLL203
