from sklearn.feature_selection import SelectFpr


def select(X, y):
    return SelectFpr(alpha=0.01).fit_transform(X, y)  # expect: MLL106
