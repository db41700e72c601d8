import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.preprocessing import StandardScaler

fraud = pd.read_csv("fraud.csv")
X, y = fraud.drop(columns=["is_fraud"]), fraud["is_fraud"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

pipe = Pipeline([("scale", StandardScaler()), ("over", SMOTE(random_state=0)), ("clf", LogisticRegression(max_iter=1000))])
print(cross_val_score(pipe, X_train, y_train, scoring="f1", cv=5).mean())
pipe.fit(X_train, y_train)
print(pipe.score(X_test, y_test))
