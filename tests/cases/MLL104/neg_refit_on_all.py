import joblib
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("leads.csv")
X, y = df.drop(columns="won"), df["won"]
X_train, X_test, y_train, y_test = train_test_split(X, y)
scaler, model = StandardScaler(), LogisticRegression()
model.fit(scaler.fit_transform(X_train), y_train)
print(model.score(scaler.transform(X_test), y_test))
model.fit(scaler.fit_transform(X), y)
joblib.dump((scaler, model), "leads.joblib")
