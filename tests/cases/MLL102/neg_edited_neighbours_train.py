from imblearn.combine import SMOTEENN
from sklearn.datasets import fetch_openml
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import StratifiedShuffleSplit

data = fetch_openml("satimage", as_frame=False)
X, y = data.data, data.target == "4"
(train, test), = StratifiedShuffleSplit(1, test_size=0.3).split(X, y)
X_train, y_train = SMOTEENN().fit_resample(X[train], y[train])
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y[test], model.predict(X[test])))
