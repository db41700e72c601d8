import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_selection import SelectKBest, chi2
from sklearn.model_selection import train_test_split

patients = pd.read_csv("patients.csv")
y = patients["returned"]
X = patients.drop(columns=["returned"])
selector = SelectKBest(chi2, k=15)
selector.fit(X, y)  # expect: MLL103
X = X[X.columns[selector.get_support(indices=True)]]

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
forest = RandomForestClassifier().fit(X_train, y_train)
print(forest.score(X_test, y_test))
