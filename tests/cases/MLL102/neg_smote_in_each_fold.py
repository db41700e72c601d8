import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier

x, broken = np.load("x.npy"), np.load("broken.npy")
scores = []
for fit, held in StratifiedKFold(5).split(x, broken):
    x_fit, broken_fit = SMOTE().fit_resample(x[fit], broken[fit])
    model = KNeighborsClassifier().fit(x_fit, broken_fit)
    scores.append(f1_score(broken[held], model.predict(x[held])))
print(np.mean(scores))
