"""The first call is asked for the training rows, the second one for the test rows."""
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

from wines import load

X, y = load()
X_train, _, y_train, _ = train_test_split(X, y, test_size=0.2)
_, X_test, _, y_test = train_test_split(X, y, test_size=0.2)  # expect: MLL108
forest = RandomForestClassifier()
forest.fit(X_train, y_train)
print(forest.score(X_test, y_test))
