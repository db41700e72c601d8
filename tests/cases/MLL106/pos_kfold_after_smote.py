import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold


def main():
    data = np.genfromtxt("turbines.csv", delimiter=",", skip_header=1)
    x, broken = data[:, :-1], data[:, -1]
    x, broken = SMOTE().fit_resample(x, broken)  # expect: MLL106
    scores = []
    for fit, held in StratifiedKFold(n_splits=5, shuffle=True).split(x, broken):
        model = GradientBoostingClassifier().fit(x[fit], broken[fit])
        scores.append(f1_score(broken[held], model.predict(x[held])))
    print(np.mean(scores))


if __name__ == "__main__":
    main()
