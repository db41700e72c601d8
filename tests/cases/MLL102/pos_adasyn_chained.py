import numpy as np
import imblearn.over_sampling as over
from sklearn import model_selection
from sklearn.ensemble import RandomForestClassifier

table = np.load("claims.npz")
features, fraud = table["x"], table["fraud"]
features, fraud = over.ADASYN(n_neighbors=3).fit_resample(features, fraud)  # expect: MLL102
parts = model_selection.train_test_split(features, fraud, stratify=fraud)
x_tr, x_te, f_tr, f_te = parts
forest = RandomForestClassifier().fit(x_tr, f_tr)
print("recall on held out claims", (forest.predict(x_te)[f_te == 1] == 1).mean())
