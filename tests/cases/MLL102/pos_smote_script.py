"""Predict churn from call records."""

import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

calls = pd.read_csv("calls.csv")
X = calls.drop(columns=["churned"])
y = calls["churned"]

smote = SMOTE(random_state=1)
X_bal, y_bal = smote.fit_resample(X, y)  # expect: MLL102
X_train, X_test, y_train, y_test = train_test_split(X_bal, y_bal, test_size=0.25, random_state=1)

model = LogisticRegression(max_iter=500)
model.fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
