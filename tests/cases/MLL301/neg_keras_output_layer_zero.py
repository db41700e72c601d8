from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential(
    [
        keras.Input(shape=(20,)),
        layers.Dense(64, activation="relu", kernel_initializer="he_normal", bias_initializer="zeros"),
        layers.Dense(64, activation="relu", kernel_initializer="he_normal", bias_initializer="zeros"),
        layers.Dense(1, kernel_initializer="zeros"),
    ]
)
model.compile(optimizer="adam", loss="mse")
