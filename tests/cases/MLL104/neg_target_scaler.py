import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

X, y = np.load("X.npy"), np.load("y.npy").reshape(-1, 1)
X_train, X_test, y_train, y_test = train_test_split(X, y)
sc_x, sc_y = StandardScaler(), StandardScaler()
X_train = sc_x.fit_transform(X_train)
y_train = sc_y.fit_transform(y_train)
svr = SVR().fit(X_train, y_train.ravel())
print(svr.score(sc_x.transform(X_test), sc_y.transform(y_test).ravel()))
