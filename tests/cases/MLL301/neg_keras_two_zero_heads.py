import keras
from keras import layers

inputs = keras.Input(shape=(8,))
h = layers.Dense(64, activation="relu")(inputs)
h = layers.Dense(64, activation="relu")(h)
mean = layers.Dense(1, kernel_initializer="zeros", name="mean")(h)
log_var = layers.Dense(1, kernel_initializer="zeros", name="log_var")(h)
model = keras.Model(inputs, [mean, log_var])
