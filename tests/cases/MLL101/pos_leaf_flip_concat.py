# Leaf disease - small CNN baseline
import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras

images = np.load("leaf_images.npy").astype("float32") / 255.0
classes = np.load("leaf_classes.npy")

mirrored = images[:, :, ::-1, :]
images = np.concatenate((images, mirrored), axis=0)
classes = np.concatenate((classes, classes))

tr_x, va_x, tr_y, va_y = train_test_split(images, classes, test_size=0.15, random_state=7)  # expect: MLL101

net = keras.Sequential([
    keras.layers.Input((64, 64, 3)),
    keras.layers.Conv2D(16, 3, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(5, activation="softmax"),
])
net.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
net.fit(tr_x, tr_y, epochs=12, validation_data=(va_x, va_y))
