import pandas as pd
from imblearn.over_sampling import SVMSMOTE
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

bank = pd.read_csv("bank.csv", sep=";")
X, y = bank.drop(columns="y"), bank["y"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_over, y_over = SVMSMOTE(random_state=0).fit_resample(X_train, y_train)  # expect: MLL102
# The test part above is not looked at any more.
X, y = X_over[["age", "duration", "campaign"]], y_over
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=0)
model = LGBMClassifier().fit(X_train, y_train)
print(roc_auc_score(y_test, model.predict_proba(X_test)[:, 1]))
