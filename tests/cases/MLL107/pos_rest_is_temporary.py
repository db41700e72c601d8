from sklearn.model_selection import train_test_split

from plots import yields, fit

X, y = yields()
X_train, y_train, X_temp, y_temp = train_test_split(X, y, test_size=0.3, random_state=1)  # expect: MLL107
fit(X_train, y_train)
