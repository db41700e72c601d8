import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import train_test_split

wine = pd.read_csv("wine.csv")
numeric = [c for c in wine.columns if c != "quality"]

jittered = wine.copy()
jittered[numeric] = jittered[numeric] + np.random.normal(0, 0.01, size=jittered[numeric].shape)
wine = pd.concat([wine, jittered], ignore_index=True)

X = wine[numeric]
y = wine["quality"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)  # expect: MLL101

gbc = GradientBoostingClassifier(random_state=0)
gbc.fit(X_train, y_train)
print(gbc.score(X_test, y_test))
# may: MLL202, MLL203
