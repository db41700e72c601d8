"""Random layers inside a Keras model are at rest when it is evaluated."""
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

train_ds = keras.utils.image_dataset_from_directory("cats", validation_split=0.2, subset="training", seed=3)
val_ds = keras.utils.image_dataset_from_directory("cats", validation_split=0.2, subset="validation", seed=3)
model = keras.Sequential([
    layers.RandomFlip("horizontal"),
    layers.RandomRotation(0.1),
    layers.Rescaling(1 / 255),
    layers.Flatten(),
    layers.Dense(2),
])
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True), ["accuracy"])
model.fit(train_ds, validation_data=val_ds, epochs=3)
model.evaluate(val_ds)
