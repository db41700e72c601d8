import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold, cross_val_score
from sklearn.preprocessing import StandardScaler, scale

X_train, y_train = pd.read_csv("x_train.csv"), pd.read_csv("y_train.csv")
X_test, y_test = pd.read_csv("x_test.csv"), pd.read_csv("y_test.csv")
print(cross_val_score(LinearRegression(), scale(X_train), y_train, cv=KFold(10)).mean())
scaler = StandardScaler()
model = LinearRegression().fit(scaler.fit_transform(X_train), y_train)
print(mean_squared_error(y_test, model.predict(scaler.transform(X_test))))
