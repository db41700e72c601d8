import numpy as np
from sklearn.feature_selection import SelectPercentile, mutual_info_classif
from sklearn.metrics import accuracy_score
from sklearn.model_selection import StratifiedKFold
from sklearn.naive_bayes import GaussianNB

X = np.random.default_rng(0).normal(size=(80, 5000))
y = np.random.default_rng(1).integers(0, 2, 80)
X_new = SelectPercentile(mutual_info_classif, percentile=1).fit_transform(X, y)  # expect: MLL106
folds = StratifiedKFold(n_splits=8)
accuracy = []
for fit_rows, held_rows in folds.split(X_new, y):
    model = GaussianNB()
    model.fit(X_new[fit_rows], y[fit_rows])
    accuracy.append(accuracy_score(y[held_rows], model.predict(X_new[held_rows])))
print(np.mean(accuracy))
