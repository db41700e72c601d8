from tensorflow import keras
from tensorflow.keras import layers


def build(n):
    inp = keras.Input(shape=(n,))
    h = layers.Dense(8, activation="relu")(inp)
    a = layers.Dense(1, name="score")(h)
    b = layers.Dense(1, activation="sigmoid", name="phish")(h)  # expect: MLL523
    return keras.Model(inputs=inp, outputs=[a, b])


losses = {"score": "mse", "phish": keras.losses.BinaryCrossentropy(from_logits=True)}
model = build(16)
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss=losses, loss_weights={"score": 0.5, "phish": 1.0})
