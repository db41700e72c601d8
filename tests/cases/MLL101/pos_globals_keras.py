import numpy as np
from tensorflow import keras

X = np.load("satellite_x.npy")
Y = np.load("satellite_y.npy")


def add_rotations():
    global X, Y
    extra = [np.rot90(X, k, axes=(1, 2)) for k in (1, 2, 3)]
    X = np.concatenate([X] + extra, axis=0)
    Y = np.concatenate([Y] * 4, axis=0)


add_rotations()
p = np.random.permutation(X.shape[0])
X, Y = X[p], Y[p]
n_train = int(0.75 * X.shape[0])
X_train, X_val = X[:n_train], X[n_train:]  # expect: MLL101
Y_train, Y_val = Y[:n_train], Y[n_train:]  # expect: MLL101

model = keras.Sequential([
    keras.layers.Conv2D(24, 5, activation="relu"),
    keras.layers.GlobalMaxPooling2D(),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, Y_train, validation_data=(X_val, Y_val), epochs=15)
