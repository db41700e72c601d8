from imblearn.combine import SMOTEENN
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


def experiment(X, y, sampler=None):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
    if sampler is not None:
        X_train, y_train = sampler.fit_resample(X_train, y_train)
    return LogisticRegression().fit(X_train, y_train).score(X_test, y_test)


def main(X, y):
    for sampler in (None, SMOTE(), SMOTEENN()):
        print(sampler, experiment(X, y, sampler))
