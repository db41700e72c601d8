import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow.keras import layers, models
from tensorflow.keras.preprocessing.image import ImageDataGenerator

photos = np.load("mushrooms.npy").astype("float32") / 255
kinds = np.load("mushroom_kinds.npy")

gen = ImageDataGenerator(rotation_range=25, zoom_range=0.2, horizontal_flip=True)
more_photos, more_kinds = [], []
flow = gen.flow(photos, kinds, batch_size=64, shuffle=False)
for step, (bx, by) in enumerate(flow):
    more_photos.append(bx)
    more_kinds.append(by)
    if step >= 5 * len(photos) // 64:
        break
photos = np.concatenate([photos] + more_photos)
kinds = np.concatenate([kinds] + more_kinds)

x_tr, x_te, y_tr, y_te = train_test_split(photos, kinds, test_size=0.2, stratify=kinds)  # expect: MLL101

net = models.Sequential([
    layers.Conv2D(32, 3, activation="relu"),
    layers.MaxPooling2D(),
    layers.Flatten(),
    layers.Dense(9, activation="softmax"),
])
net.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
net.fit(x_tr, y_tr, epochs=8, batch_size=32)
print(net.evaluate(x_te, y_te))
