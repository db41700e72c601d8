import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import train_test_split

x, y = np.load("x.npy"), np.load("y.npy")
train_rows, test_rows = train_test_split(np.arange(len(y)), test_size=0.2, stratify=y)
rare = train_rows[y[train_rows] == 1]
train_rows = np.concatenate([train_rows, np.random.choice(rare, 5 * len(rare))])
model = SGDClassifier().fit(x[train_rows], y[train_rows])
print(model.score(x[test_rows], y[test_rows]))
