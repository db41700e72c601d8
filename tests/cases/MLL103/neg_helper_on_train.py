import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


def preprocess(X):
    scaler = StandardScaler()
    return scaler.fit_transform(X), scaler


data = pd.read_csv("heart.csv")
X_train, X_test, y_train, y_test = train_test_split(data.drop(columns="target"), data["target"])
X_train, scaler = preprocess(X_train)
model = LogisticRegression().fit(X_train, y_train)
print(model.score(scaler.transform(X_test), y_test))
