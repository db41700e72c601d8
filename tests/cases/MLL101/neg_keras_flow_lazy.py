import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow.keras import layers, models
from tensorflow.keras.preprocessing.image import ImageDataGenerator

x = np.load("xray.npy").astype("float32") / 255
y = np.load("xray_y.npy")
x_train, x_val, y_train, y_val = train_test_split(x, y, test_size=0.2, stratify=y, random_state=6)

train_flow = ImageDataGenerator(rotation_range=10, width_shift_range=0.1).flow(x_train, y_train, batch_size=32)
val_flow = ImageDataGenerator().flow(x_val, y_val, batch_size=32, shuffle=False)

model = models.Sequential([
    layers.Conv2D(16, 3, activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(train_flow, validation_data=val_flow, epochs=20)
