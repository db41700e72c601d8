import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_selection import RFE
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV


def main():
    frame = pd.read_csv("proteins.csv")
    y = frame["group"]
    X = frame.drop(columns="group")
    chosen = RFE(LogisticRegression(max_iter=2000), n_features_to_select=15)
    X = chosen.fit_transform(X, y)  # expect: MLL106
    search = GridSearchCV(RandomForestClassifier(), {"max_depth": [2, 4, 8]}, cv=5)
    search.fit(X, y)
    print(search.best_score_)


if __name__ == "__main__":
    main()
