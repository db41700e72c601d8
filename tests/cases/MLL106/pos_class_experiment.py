import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import MinMaxScaler


class Experiment:
    def __init__(self, path):
        self.frame = pd.read_csv(path)
        self.scaler = MinMaxScaler()

    def prepare(self):
        y = self.frame["kind"]
        X = self.scaler.fit_transform(self.frame.drop(columns="kind"))  # expect: MLL106
        return X, y

    def run(self):
        X, y = self.prepare()
        return cross_val_score(RandomForestClassifier(), X, y, cv=5)


print(Experiment("rocks.csv").run())
