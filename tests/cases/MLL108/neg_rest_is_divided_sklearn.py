from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

from wines import load

X, y = load()
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.25)
model = Ridge().fit(X_train, y_train)
print(model.score(X_val, y_val), model.score(X_test, y_test))
