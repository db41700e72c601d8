import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.impute import KNNImputer
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split


def load(path):
    table = pd.read_csv(path)
    return table.drop("label", axis=1), table["label"]


def preprocess(features):
    imputer = KNNImputer(n_neighbors=5)
    return imputer.fit_transform(features)  # expect: MLL103


def train(X, y):
    return GradientBoostingClassifier().fit(X, y)


def main():
    X, y = load("patients.csv")
    X = preprocess(X)
    X_train, X_val, y_train, y_val = train_test_split(X, y, test_size=0.2)
    clf = train(X_train, y_train)
    print(roc_auc_score(y_val, clf.predict_proba(X_val)[:, 1]))


if __name__ == "__main__":
    main()
