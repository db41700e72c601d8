from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential(
    [
        layers.Conv2D(8, 5, padding="same", activation="relu", input_shape=(8, 8, 1)),
        layers.MaxPooling2D(4, padding="same"),
        layers.Conv2D(16, 5, padding="SAME", activation="relu"),
        layers.MaxPooling2D(4, padding="same"),
        layers.Conv2D(16, 3, strides=2, padding="same"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10),
    ]
)
