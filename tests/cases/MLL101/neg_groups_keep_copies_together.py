"""All variants of one photograph carry its number, and folds never cut through a number."""
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupKFold

images = np.load("moths.npy")
labels = np.load("moth_labels.npy")
photo = np.arange(len(images))

rng = np.random.default_rng(5)
variants = [images] + [images + rng.normal(0, 0.05, images.shape) for _ in range(3)]
x = np.concatenate(variants).reshape(4 * len(images), -1)
y = np.tile(labels, 4)
owner = np.tile(photo, 4)

for tr, te in GroupKFold(n_splits=5).split(x, y, groups=owner):
    te = te[te < len(images)]
    forest = RandomForestClassifier(100).fit(x[tr], y[tr])
    print(forest.score(x[te], y[te]))
