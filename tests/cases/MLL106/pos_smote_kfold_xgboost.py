import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.metrics import accuracy_score
from sklearn.model_selection import StratifiedKFold
from xgboost import XGBClassifier

df = pd.read_csv("churn.csv")
X = df.drop(columns="churn").values
y = df["churn"].values
X, y = SMOTE().fit_resample(X, y)  # expect: MLL106

skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
scores = []
for train_idx, test_idx in skf.split(X, y):
    X_train, X_test = X[train_idx], X[test_idx]
    y_train, y_test = y[train_idx], y[test_idx]
    model = XGBClassifier()
    model.fit(X_train, y_train)
    scores.append(accuracy_score(y_test, model.predict(X_test)))
print(np.mean(scores))
