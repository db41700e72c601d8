import numpy as np
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.model_selection import train_test_split

X = np.load("gestures_x.npy")
y = np.load("gestures_y.npy")

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=0)

X_train = np.concatenate([X_train, np.flip(X_train, axis=1)])
y_train = np.concatenate([y_train, y_train])

trees = ExtraTreesClassifier(n_estimators=200, random_state=0).fit(X_train.reshape(len(X_train), -1), y_train)
print(trees.score(X_test.reshape(len(X_test), -1), y_test))
