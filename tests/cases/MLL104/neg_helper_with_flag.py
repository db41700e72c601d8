import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler()


def prepare(X, training):
    if training:
        return scaler.fit_transform(X)
    return scaler.transform(X)


X, y = np.load("X.npy"), np.load("y.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y)
X_train = prepare(X_train, training=True)
X_test = prepare(X_test, training=False)
print(LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
