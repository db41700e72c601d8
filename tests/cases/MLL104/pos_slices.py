import numpy as np
from sklearn.linear_model import Lasso
from sklearn.preprocessing import MinMaxScaler

series = np.loadtxt("series.txt")
train, test = series[:900], series[900:]
scaler = MinMaxScaler(feature_range=(-1, 1))
train = scaler.fit_transform(train)
test = scaler.fit_transform(test)  # expect: MLL104
lasso = Lasso().fit(train[:, :-1], train[:, -1])
print(lasso.score(test[:, :-1], test[:, -1]))
