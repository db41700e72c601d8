from sklearn.preprocessing import StandardScaler


def scale_data(X):
    scaler = StandardScaler()
    X = scaler.fit_transform(X)  # expect: MLL103
    return X
