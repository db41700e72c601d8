from imblearn.over_sampling import SMOTE
from sklearn.datasets import fetch_openml
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

X, y = fetch_openml("mammography", return_X_y=True)
X_more, y_more = SMOTE(random_state=0).fit_resample(X, y)  # expect: MLL106
print(cross_val_score(DecisionTreeClassifier(), X_more, y_more, scoring="f1", cv=5).mean())
