from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential()
model.add(layers.Input(shape=(20,)))
model.add(layers.Dense(64, activation="relu", kernel_initializer="zeros"))  # expect: MLL301
model.add(layers.Dense(32, activation="relu", kernel_initializer="zeros"))  # expect: MLL301
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
