"""Each model has a split of its own, and is judged by the part that it was not trained on."""
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

from wines import load

X, y = load()
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
print(Ridge().fit(X_train, y_train).score(X_test, y_test))

X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=1)
print(DecisionTreeRegressor().fit(X_train, y_train).score(X_test, y_test))

X_train2, X_test2, y_train2, y_test2 = train_test_split(X, y, test_size=0.5)
print(DecisionTreeRegressor().fit(X_train2, y_train2).score(X_test2, y_test2))
