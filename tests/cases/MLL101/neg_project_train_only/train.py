import numpy as np
from sklearn.ensemble import RandomForestClassifier

from enrich import with_rotations
from splits import in_two

cells = np.load("cells.npz")
train, test = in_two(cells["images"], cells["labels"])
x, y = with_rotations(*train)

forest = RandomForestClassifier(n_estimators=300, random_state=1)
forest.fit(x.reshape(len(x), -1), y)
print("test accuracy", forest.score(test[0].reshape(len(test[0]), -1), test[1]))
