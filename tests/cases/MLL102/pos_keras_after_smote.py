import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split
from tensorflow import keras

X = np.load("x.npy")
y = np.load("y.npy")
n, steps, channels = X.shape
X, y = SMOTE().fit_resample(X.reshape(n, steps * channels), y)  # expect: MLL102
X = X.reshape(-1, steps, channels)
X_train, X_val, y_train, y_val = train_test_split(X, y, test_size=0.15)
model = keras.Sequential([keras.layers.LSTM(32), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=10)
