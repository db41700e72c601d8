from data import load
from sklearn.ensemble import BaggingClassifier
from sklearn.preprocessing import PowerTransformer

X_train, X_test, y_train, y_test = load("table.csv")
power = PowerTransformer()
X_train = power.fit_transform(X_train)
X_test = power.fit_transform(X_test)  # expect: MLL104
print(BaggingClassifier().fit(X_train, y_train).score(X_test, y_test))
