from sklearn.model_selection import train_test_split
from sklearn.svm import SVR

from prices import houses

X, y = houses()
parts = train_test_split(X, y, test_size=0.5, shuffle=True)
print([len(part) for part in parts])
X_train, y_train, X_test, y_test = parts  # expect: MLL107
print(SVR().fit(X_train, y_train).score(X_test, y_test))
