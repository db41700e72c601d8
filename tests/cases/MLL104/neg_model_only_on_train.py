import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GridSearchCV, train_test_split

df = pd.read_csv("credit.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="bad"), df["bad"])
forest = RandomForestClassifier()
forest.fit(X_train, y_train)
search = GridSearchCV(forest, {"max_depth": [3, 6]}, cv=5)
search.fit(X_train, y_train)
print(forest.score(X_test, y_test), search.score(X_test, y_test))
