from sklearn.preprocessing import StandardScaler


def fit_scaler(X):
    return StandardScaler().fit(X)


def apply_scaler(scaler, *arrays):
    return [scaler.transform(array) for array in arrays]
