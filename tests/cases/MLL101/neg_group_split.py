import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupShuffleSplit

X = np.load("cells_x.npy")
y = np.load("cells_y.npy")
source = np.arange(len(X))

X = np.concatenate([X, np.flip(X, axis=1), np.flip(X, axis=2)]).reshape(3 * len(source), -1)
y = np.tile(y, 3)
source = np.tile(source, 3)

# all versions of one cell go to the same side
train, test = next(GroupShuffleSplit(n_splits=1, test_size=0.2, random_state=0).split(X, y, groups=source))
model = RandomForestClassifier(random_state=0).fit(X[train], y[train])
print(model.score(X[test], y[test]))
