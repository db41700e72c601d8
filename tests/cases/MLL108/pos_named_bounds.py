import numpy as np
from keras import layers, models

N_TRAIN = 45_000
VAL_FROM = 40_000

archive = np.load("sketches.npz")
images, labels = archive["images"], archive["labels"]
x_train, y_train = images[:N_TRAIN], labels[:N_TRAIN]
x_val, y_val = images[VAL_FROM:], labels[VAL_FROM:]  # expect: MLL108
model = models.Sequential([layers.Flatten(), layers.Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=3)
