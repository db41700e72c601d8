from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import fetch_openml
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split

X, y = fetch_openml("mammography", return_X_y=True)
model = make_pipeline(SMOTE(), LogisticRegression())
print(cross_val_score(model, X, y, scoring="f1", cv=5).mean())
X_train, X_test, y_train, y_test = train_test_split(X, y)
print(model.fit(X_train, y_train).score(X_test, y_test))
