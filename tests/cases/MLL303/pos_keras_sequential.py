"""Glorot is asked for in so many words, before ReLU, six layers deep."""
from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential([
    keras.Input(shape=(30,)),
    layers.Dense(128, activation="relu", kernel_initializer="glorot_normal"),  # expect: MLL303
    layers.Dense(128, activation="relu", kernel_initializer="glorot_normal"),
    layers.Dense(128, activation="relu", kernel_initializer="glorot_normal"),
    layers.Dense(128, activation="relu", kernel_initializer="glorot_normal"),
    layers.Dense(128, activation="relu", kernel_initializer="glorot_normal"),
    layers.Dense(2, activation="softmax"),
])
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
