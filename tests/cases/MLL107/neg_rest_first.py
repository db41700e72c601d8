from sklearn.model_selection import train_test_split

from soil import load

X, y = load()
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.25, random_state=0)
print(len(X_train), len(X_val), len(X_test), len(y_train), len(y_val), len(y_test))
