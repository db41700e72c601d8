from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense, Input

model = Sequential()
model.add(Input(shape=(8,)))
model.add(Dense(12, activation="relu", kernel_initializer="ones"))  # expect: MLL302
model.add(Dense(8, activation="relu", kernel_initializer="ones"))  # expect: MLL302
model.add(Dense(1, activation="sigmoid", kernel_initializer="ones"))  # expect: MLL302
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
