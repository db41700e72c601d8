"""Explicit Glorot, but the batch is normalised before each activation."""
from keras.layers import Activation, BatchNormalization, Dense, Dropout
from keras.models import Sequential

model = Sequential()
for _ in range(6):
    model.add(Dense(100, kernel_initializer="glorot_normal", use_bias=False))
    model.add(BatchNormalization())
    model.add(Activation("relu"))
    model.add(Dropout(0.25))
model.add(Dense(1, activation="sigmoid", kernel_initializer="he_normal"))
model.compile(loss="binary_crossentropy", optimizer="adam")
