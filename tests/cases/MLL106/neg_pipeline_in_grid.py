from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import load_breast_cancer
from sklearn.decomposition import PCA
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.svm import SVC

X, y = load_breast_cancer(return_X_y=True)
pipe = Pipeline([("smote", SMOTE()), ("pca", PCA()), ("svc", SVC())])
grid = GridSearchCV(pipe, {"pca__n_components": [5, 10], "svc__C": [1, 10]}, cv=StratifiedKFold(5))
grid.fit(X, y)
print(grid.best_score_)
