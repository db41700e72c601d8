from tensorflow import keras
from tensorflow.keras import layers

inp = keras.Input(shape=(16,))
h = layers.Dense(8, activation="relu")(inp)
a = layers.Dense(1, name="score")(h)
b = layers.Dense(1, activation="sigmoid", name="phish")(h)
model = keras.Model(inputs=inp, outputs=[a, b])
model.compile("adam", loss={"score": "mse", "phish": "binary_crossentropy"})
other = keras.Model(inputs=inp, outputs=[b, a])
other.compile("adam", loss={"score": keras.losses.BinaryCrossentropy(from_logits=True), "phish": "binary_crossentropy"})
