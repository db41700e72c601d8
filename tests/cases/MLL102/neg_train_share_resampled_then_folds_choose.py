import numpy as np
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold, train_test_split
from sklearn.tree import DecisionTreeClassifier

table = pd.read_csv("returns.csv")
X, y = table.drop(columns="returned").to_numpy(), table["returned"].to_numpy()
X_dev, X_test, y_dev, y_test = train_test_split(X, y, stratify=y, random_state=5)
X_dev, y_dev = RandomOverSampler(random_state=5).fit_resample(X_dev, y_dev)

# the folds only choose the depth, the score that is told comes from the test rows
best, best_depth = 0.0, 1
for depth in (2, 4, 8):
    scores = []
    for a, b in StratifiedKFold(5).split(X_dev, y_dev):
        tree = DecisionTreeClassifier(max_depth=depth).fit(X_dev[a], y_dev[a])
        scores.append(f1_score(y_dev[b], tree.predict(X_dev[b])))
    if np.mean(scores) > best:
        best, best_depth = np.mean(scores), depth
final = DecisionTreeClassifier(max_depth=best_depth).fit(X_dev, y_dev)
print(f1_score(y_test, final.predict(X_test)))
