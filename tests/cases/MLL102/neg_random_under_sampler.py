import pandas as pd
from imblearn.under_sampling import RandomUnderSampler
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

orders = pd.read_csv("orders.csv")
X, y = orders.drop(columns="late"), orders["late"]
X, y = RandomUnderSampler(random_state=0).fit_resample(X, y)  # drops rows, copies none
X_train, X_test, y_train, y_test = train_test_split(X, y)
print(RandomForestClassifier().fit(X_train, y_train).score(X_test, y_test))
