import numpy as np
from sklearn.feature_selection import RFECV
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold


def main():
    data = np.genfromtxt("proteins.csv", delimiter=",", skip_header=1)
    x, ill = data[:, 1:], data[:, 0]
    ranking = RFECV(LogisticRegression(max_iter=500), step=5)
    ranking.fit(x, ill)  # expect: MLL106
    x = x[:, ranking.support_]
    hits = []
    for fit, held in StratifiedKFold(n_splits=5).split(x, ill):
        model = LogisticRegression(max_iter=500).fit(x[fit], ill[fit])
        hits.append(model.score(x[held], ill[held]))
    print(np.mean(hits))


if __name__ == "__main__":
    main()
