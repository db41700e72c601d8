import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

frame = pd.read_csv("frame.csv")
X, y = frame.drop(columns="bought"), frame["bought"]
X_more, y_more = SMOTE().fit_resample(X, y)
print("classes after balancing:", y_more.value_counts())

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
print(LogisticRegression(class_weight="balanced").fit(X_train, y_train).score(X_test, y_test))
