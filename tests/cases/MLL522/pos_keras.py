import tensorflow as tf

model = tf.keras.models.Sequential(
    [
        tf.keras.layers.Flatten(input_shape=(28, 28)),
        tf.keras.layers.Dense(128, activation="relu"),
        tf.keras.layers.Dense(10),
    ]
)
model.compile(  # expect: MLL522
    optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
)
