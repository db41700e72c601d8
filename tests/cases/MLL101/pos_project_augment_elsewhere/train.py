import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

from enrich import with_rotations

cells = np.load("cells.npz")
x, y = with_rotations(cells["images"], cells["labels"])
x = x.reshape(len(x), -1)

x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.25, random_state=1)  # expect: MLL101

forest = RandomForestClassifier(n_estimators=300, random_state=1)
forest.fit(x_train, y_train)
print("test accuracy", forest.score(x_test, y_test))
