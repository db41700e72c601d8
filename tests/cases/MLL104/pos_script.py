import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

data = pd.read_csv("diabetes.csv")
X, y = data.drop(columns="Outcome"), data["Outcome"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=66)
scaler = StandardScaler()
X_train_scaled = scaler.fit_transform(X_train)
X_test_scaled = scaler.fit_transform(X_test)  # expect: MLL104
model = LogisticRegression().fit(X_train_scaled, y_train)
print(model.score(X_test_scaled, y_test))
