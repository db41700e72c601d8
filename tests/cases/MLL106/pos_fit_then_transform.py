from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectFromModel
from sklearn.linear_model import Lasso
from sklearn.model_selection import cross_val_predict
from sklearn.svm import SVC

X, y = load_breast_cancer(return_X_y=True)
selector = SelectFromModel(Lasso(alpha=0.01))
selector.fit(X, y)  # expect: MLL106
X_few = selector.transform(X)
said = cross_val_predict(SVC(), X_few, y, cv=5)
print((said == y).mean())
