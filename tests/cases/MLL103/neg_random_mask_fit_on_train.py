import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("loans.csv")
feats = ["amount", "rate", "income"]
mask = np.random.rand(len(df)) < 0.8
train, test = df[mask], df[~mask]
sc = StandardScaler().fit(train[feats])
clf = LogisticRegression().fit(sc.transform(train[feats]), train["default"])
print(clf.score(sc.transform(test[feats]), test["default"]))
