import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split

frame = pd.read_csv("frame.csv")
X, y = frame.drop(columns="y"), frame["y"]
print("before", cross_val_score(LogisticRegression(), X, y, scoring="f1").mean())
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y)
X_train, y_train = SMOTE().fit_resample(X_train, y_train)
print("after", LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
