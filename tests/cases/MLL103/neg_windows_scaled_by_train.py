import numpy as np
import pandas as pd
from keras.layers import LSTM, Dense
from keras.models import Sequential
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import MinMaxScaler

df = pd.read_csv("AAPL.csv", parse_dates=["Date"], index_col="Date")
data = df.filter(["Close"])
dataset = data.values

scaler = MinMaxScaler(feature_range=(0, 1))


training_data_len = int(np.ceil(len(dataset) * 0.8))
train_data = scaler.fit_transform(dataset[:training_data_len])
test_data = scaler.transform(dataset[training_data_len:])


def create_dataset(data, look_back=60):
    X, Y = [], []
    for i in range(look_back, len(data)):
        X.append(data[i - look_back : i, 0])
        Y.append(data[i, 0])
    return np.array(X), np.array(Y)


x_train, y_train = create_dataset(train_data)
x_test, y_test = create_dataset(test_data)
x_train = x_train.reshape(x_train.shape[0], x_train.shape[1], 1)
x_test = x_test.reshape(x_test.shape[0], x_test.shape[1], 1)

model = Sequential()
model.add(LSTM(50, input_shape=(60, 1)))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
model.fit(x_train, y_train, epochs=20, batch_size=32)
pred = model.predict(x_test)
print(np.sqrt(mean_squared_error(y_test, pred)))
