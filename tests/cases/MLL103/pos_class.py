import pandas as pd
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import PowerTransformer


class ChurnModel:
    def __init__(self, path):
        self.path = path
        self.transformer = PowerTransformer()
        self.net = MLPClassifier(hidden_layer_sizes=(32, 16))

    def prepare(self):
        frame = pd.read_csv(self.path)
        self.y = frame["churn"].values
        self.X = frame.drop("churn", axis=1).values
        self.X = self.transformer.fit_transform(self.X)  # expect: MLL103

    def split(self):
        split = train_test_split(self.X, self.y, test_size=0.25)
        self.X_train, self.X_test, self.y_train, self.y_test = split

    def run(self):
        self.prepare()
        self.split()
        self.net.fit(self.X_train, self.y_train)
        return f1_score(self.y_test, self.net.predict(self.X_test))


print(ChurnModel("churn.csv").run())
