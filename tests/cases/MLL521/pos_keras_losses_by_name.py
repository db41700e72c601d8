from tensorflow import keras
from tensorflow.keras import layers

inp = keras.Input(shape=(128,))
h = layers.Dense(64, activation="relu")(inp)
digit = layers.Dense(10, activation="softmax", name="digit")(h)  # expect: MLL521
color = layers.Dense(3, name="color")(h)
model = keras.Model(inp, [digit, color])
model.compile(
    optimizer="adam",
    loss={
        "digit": keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        "color": keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    },
)
