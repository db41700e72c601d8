import pandas as pd
from imblearn.over_sampling import KMeansSMOTE
from sklearn.model_selection import train_test_split


class Credit:
    """Loads, balances and splits the credit table."""

    def __init__(self, path, balance=True):
        self.frame = pd.read_csv(path)
        self.balance = balance

    def load(self):
        self.y = self.frame["bad"]
        self.X = self.frame.drop("bad", axis=1)
        if self.balance:
            self.oversample()
        return self

    def oversample(self):
        sampler = KMeansSMOTE(cluster_balance_threshold=0.05)
        self.X, self.y = sampler.fit_resample(self.X, self.y)  # expect: MLL102

    def split(self):
        return train_test_split(self.X, self.y, test_size=0.2, stratify=self.y)


X_train, X_valid, y_train, y_valid = Credit("credit.csv").load().split()
