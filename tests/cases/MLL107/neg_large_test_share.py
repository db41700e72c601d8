"""The share is that of the part which comes second, and that is the one that trains."""
from sklearn.model_selection import train_test_split
from sklearn.linear_model import Ridge

from tides import load

X, y = load()
X_test, X_train, y_test, y_train = train_test_split(X, y, test_size=0.8, random_state=0)
print(Ridge().fit(X_train, y_train).score(X_test, y_test))
X_val, X_train, y_val, y_train = train_test_split(X, y, train_size=0.1, random_state=0)
print(Ridge().fit(X_train, y_train).score(X_val, y_val))
