import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

frame = pd.read_csv("pima.csv")
array = frame.values
X, y = array[:, 0:8], array[:, 8]
rescaled = StandardScaler().fit_transform(X)  # expect: MLL106
for name, model in [("lr", LogisticRegression()), ("tree", DecisionTreeClassifier())]:
    kfold = KFold(n_splits=10, random_state=7, shuffle=True)
    results = cross_val_score(model, rescaled, y, cv=kfold, scoring="accuracy")
    print(name, results.mean())
