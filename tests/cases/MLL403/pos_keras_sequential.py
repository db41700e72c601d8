from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential(
    [
        layers.Conv2D(8, 5, activation="relu", input_shape=(28, 28, 1)),
        layers.MaxPooling2D(4),
        layers.Conv2D(16, 5, activation="relu"),
        layers.MaxPooling2D((4, 4)),  # expect: MLL403
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
