from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential([
    layers.Input((20,)),
    layers.Dense(64, activation="relu", kernel_initializer="he_normal", bias_initializer="zeros"),
    layers.Dense(32, activation="relu", kernel_initializer="he_normal", bias_initializer="zeros"),
    layers.Dense(1, kernel_initializer="zeros"),
])
model.compile("adam", "mse")
