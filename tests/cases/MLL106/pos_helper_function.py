import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.svm import LinearSVC


def reduce(features, labels, k):
    selector = SelectKBest(k=k)
    return selector.fit_transform(features, labels)  # expect: MLL106


def evaluate(model, features, labels):
    return cross_val_score(model, features, labels, cv=5).mean()


features, labels = np.load("f.npy"), np.load("l.npy")
for k in (10, 50):
    print(k, evaluate(LinearSVC(), reduce(features, labels, k), labels))
