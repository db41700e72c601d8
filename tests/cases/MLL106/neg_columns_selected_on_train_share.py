import pandas as pd
from sklearn.feature_selection import SelectKBest, mutual_info_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, train_test_split

table = pd.read_csv("tumours.csv")
y = table.pop("malignant")
X_train, X_test, y_train, y_test = train_test_split(table, y, test_size=0.25, random_state=2)

selector = SelectKBest(mutual_info_classif, k=12).fit(X_train, y_train)
kept = X_train.columns[selector.get_support()]
search = GridSearchCV(LogisticRegression(max_iter=1000), {"C": [0.1, 1, 10]}, cv=5)
search.fit(X_train[kept], y_train)
print(search.score(X_test[kept], y_test))
