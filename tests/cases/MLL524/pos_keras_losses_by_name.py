from tensorflow import keras
from tensorflow.keras import layers

inp = keras.Input(shape=(16,))
h = layers.Dense(8, activation="relu")(inp)
a = layers.Dense(1, activation="sigmoid", name="spam")(h)
b = layers.Dense(1, name="phish")(h)
model = keras.Model(inputs=inp, outputs={"spam": a, "phish": b})
model.compile("adam", loss={"spam": "binary_crossentropy", "phish": "binary_crossentropy"})  # expect: MLL524
