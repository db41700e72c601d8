import cv2
import numpy as np
from tensorflow import keras


def folder(names, grow):
    pics = []
    for n in names:
        im = cv2.resize(cv2.imread(n), (64, 64))
        pics.append(im)
        if grow:
            pics.append(cv2.flip(im, 1))
    return np.array(pics) / 255.0


train_x = folder([f"train/{i}.png" for i in range(500)], grow=True)
val_x = folder([f"val/{i}.png" for i in range(100)], grow=False)
train_y = np.repeat(np.load("train_y.npy"), 2)
val_y = np.load("val_y.npy")

head = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(1, activation="sigmoid")])
head.compile("adam", "binary_crossentropy")
head.fit(train_x, train_y, validation_data=(val_x, val_y), epochs=5)
