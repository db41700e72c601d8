import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPRegressor
from sklearn.preprocessing import StandardScaler


class Forecast:
    def __init__(self, table):
        self.table = table
        self.scaler = StandardScaler()
        self.net = MLPRegressor()

    def prepare(self):
        X, y = self.table.drop("demand", axis=1), self.table["demand"]
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(X, y)
        self.X_train = self.scaler.fit_transform(self.X_train)
        self.X_test = self.scaler.fit_transform(self.X_test)  # expect: MLL104

    def train(self):
        self.net.fit(self.X_train, self.y_train)

    def evaluate(self):
        return self.net.score(self.X_test, self.y_test)


forecast = Forecast(pd.read_csv("demand.csv"))
forecast.prepare()
forecast.train()
print(forecast.evaluate())
