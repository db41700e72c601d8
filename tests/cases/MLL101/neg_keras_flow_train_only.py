import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras.preprocessing.image import ImageDataGenerator

x = np.load("cars_x.npy") / 255.0
y = np.load("cars_y.npy")
x_train, x_val, y_train, y_val = train_test_split(x, y, test_size=0.2, random_state=7)

train_gen = ImageDataGenerator(rotation_range=20, zoom_range=0.15, horizontal_flip=True)
train_flow = train_gen.flow(x_train, y_train, batch_size=32)

model = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.GlobalAveragePooling2D(),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(train_flow, epochs=10, validation_data=(x_val, y_val))
