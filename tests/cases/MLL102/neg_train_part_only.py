import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

calls = pd.read_csv("calls.csv")
X, y = calls.drop(columns=["churned"]), calls["churned"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=1)
X_train, y_train = SMOTE(random_state=1).fit_resample(X_train, y_train)
model = LogisticRegression(max_iter=500).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
