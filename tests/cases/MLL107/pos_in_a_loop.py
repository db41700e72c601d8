from statistics import mean

from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split


def repeated(X, y, times=10):
    scores = []
    for seed in range(times):
        X_train, y_train, X_test, y_test = train_test_split(X, y, test_size=0.5, random_state=seed)  # expect: MLL107
        scores.append(Ridge().fit(X_train, y_train).score(X_test, y_test))
    return mean(scores)
