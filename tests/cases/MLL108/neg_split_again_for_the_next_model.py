"""A second split replaces the first one, with a search that nothing in sight fits in between."""
from search import tune
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

from wines import load

X, y = load()
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=101)
print(LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
X_train_outer, X_test_outer, y_train_outer, y_test_outer = train_test_split(X, y, random_state=0)
print(tune(X_train_outer, y_train_outer, X_test_outer, y_test_outer))
