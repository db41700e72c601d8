import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

wine = pd.read_csv("winequality.csv", sep=";")
X, y = wine.drop(columns=["quality"]), wine["quality"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)

scaler = StandardScaler()
scaler.fit(X)  # expect: MLL103
X_train = scaler.transform(X_train)
X_test = scaler.transform(X_test)

svr = SVR(C=10).fit(X_train, y_train)
print(svr.score(X_test, y_test))
