from tensorflow import keras

model = keras.Sequential()
model.add(keras.layers.Dense(32, activation="relu", input_shape=(10,)))
model.add(keras.layers.Dense(1))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])  # expect: MLL524
