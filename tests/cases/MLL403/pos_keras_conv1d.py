from keras import Input, Sequential
from keras.layers import LSTM, Conv1D, Dense, MaxPooling1D

WINDOW = 24
FEATURES = 6

model = Sequential(
    [
        Input(shape=(WINDOW, FEATURES)),
        Conv1D(32, 5, activation="relu"),
        MaxPooling1D(4),
        Conv1D(64, 3, dilation_rate=4, activation="relu"),  # expect: MLL403
        LSTM(32),
        Dense(1),
    ]
)
model.compile(loss="mse", optimizer="adam")
