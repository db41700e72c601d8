"""A scaled column is made to be looked at; the model gets the others."""

import pandas as pd
import seaborn as sns
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler, StandardScaler

df = pd.read_csv("cards.csv")
df["amount_scaled"] = StandardScaler().fit_transform(df["amount"].values.reshape(-1, 1))
df[["lat", "lon"]] = MinMaxScaler().fit_transform(df[["lat", "lon"]])
sns.boxplot(x="fraud", y="amount_scaled", data=df)

X = df.drop(["fraud", "amount_scaled", "lat", "lon"], axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, df["fraud"])
clf = LogisticRegression().fit(X_train, y_train)
print(recall_score(y_test, clf.predict(X_test)))

few = df[["hour", "age"]]
A, B, a, b = train_test_split(few, df["fraud"])
print(LogisticRegression().fit(A, a).score(B, b))
