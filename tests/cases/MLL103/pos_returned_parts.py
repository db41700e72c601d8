import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler


def get_data(path, test_size=0.2):
    """Features between 0 and 1, divided for training and testing."""
    raw = np.genfromtxt(path, delimiter=",", skip_header=1)
    X, y = raw[:, :-1], raw[:, -1]
    X = MinMaxScaler().fit_transform(X)  # expect: MLL103
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=test_size)
    return X_train, X_test, y_train, y_test
