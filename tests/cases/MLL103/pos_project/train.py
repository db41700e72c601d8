import pandas as pd
from scaling import scale_data
from sklearn.ensemble import AdaBoostClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

data = pd.read_csv("stroke.csv")
X = data.drop(columns=["stroke"])
y = data["stroke"]
X = scale_data(X)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
booster = AdaBoostClassifier().fit(X_train, y_train)
print(accuracy_score(y_test, booster.predict(X_test)))
